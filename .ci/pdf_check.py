"""Checks PDF files as the archive and assistive technology would.

Usage: python3 pdf_check.py FILE...   (pip install -r requirements.txt)

For each file: PDF/UA-1 and PDF/A-2a by `page-validation`, the machine-checkable
part of PDF/UA-1 by `pdfua`, and the tag tree, written as JSON to standard output.
Ends with 1 when anything is found.
"""

import json
import sys

import page
import pdfua
import pikepdf

# page-validation takes a carriage return that ends a stream's data for a part of
# the line break before `endstream`.
FALSE_ALARMS = {"PDFA2A-STREAM-LENGTH-001"}
# pdfua 0.1.3 stops with an error of its own in this rule (headings are not empty).
SKIPPED = {"UA-14-001"}


def findings(path):
    for profile in ("ua1", "2a"):
        for failure in page.validate_pdf(path, profile=profile).failures:
            if failure.rule_id not in FALSE_ALARMS:
                yield f"page-validation {profile}: {failure.rule_id} {failure.message}"
    report = pdfua.validate(path)
    for finding in report.findings:
        yield f"pdfua: {finding.rule_id} {finding.message}"
    for outcome in report.skipped:
        if outcome.rule_id not in SKIPPED:
            yield f"pdfua: {outcome.rule_id} could not be checked"


def tree(element, roles):
    """A structure element as [role, attributes, children]; text is left out."""
    role = str(element.get("/S", "/Document")).lstrip("/")
    role = roles.get(role, role)
    kids = element.get("/K", pikepdf.Array())
    if not isinstance(kids, pikepdf.Array):
        kids = [kids]
    children = [tree(kid, roles) for kid in kids
                if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
    return [role, attributes(element), children]


def attributes(element):
    found = {}
    parts = element.get("/A", pikepdf.Array())
    for part in parts if isinstance(parts, pikepdf.Array) else [parts]:
        if isinstance(part, pikepdf.Dictionary) and "/Scope" in part:
            found["scope"] = str(part["/Scope"]).lstrip("/")
    if "/Alt" in element:
        found["alt"] = str(element["/Alt"])
    return found


def described(path):
    with pikepdf.open(path) as pdf:
        root = pdf.Root
        structure = root["/StructTreeRoot"]
        roles = {str(k).lstrip("/"): str(v).lstrip("/") for k, v in structure.get("/RoleMap", {}).items()}
        return {
            "pdf": pdf.pdf_version,
            "language": str(root.get("/Lang", "")),
            "title": str(pdf.docinfo.get("/Title", "")),
            "pages": len(pdf.pages),
            "tree": tree(structure, roles),
        }


def main(paths):
    found = [f"{path}: {finding}" for path in paths for finding in findings(path)]
    print(json.dumps([described(path) for path in paths], ensure_ascii=False))
    print("\n".join(found), file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
