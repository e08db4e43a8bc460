//! The mark of secrecy on copies of a document that is secret in part (621/1999 § 25).

use super::kind::Kind;
use super::notice::{ComposeError, Document, Layer, Wanted, Workshop};
use super::page::Draft;
use super::speaker::Speaker;
use super::view::approval::{SecrecyView, SecretPartView};
use crate::language::Filling;
use crate::model::Model;
use crate::register::SecretPart;

/// The same document with the mark of secrecy at its head, where an agreement says that parts of its
/// document are secret: which parts, and by which provision.
///
/// # Errors
///
/// The template's or message's mistake, with its place.
pub fn marked_secret(
    model: &Model<'_>,
    document: Document,
    workshop: Workshop<'_>,
) -> Result<Document, ComposeError> {
    let parts = secret_parts(model, &document);
    if parts.is_empty() {
        return Ok(document);
    }
    let language = document.language;
    let speaker = Speaker::new(model, language);
    let part = |one: &SecretPart| SecretPartView {
        what: speaker.say(&one.what),
        provision: speaker.cite_one(&one.provision.value),
    };
    let view = SecrecyView { parts: parts.iter().map(part).collect() };
    let wanted = Wanted { language, layer: Layer::Full, draft: false, has_other_layer: false };
    let mark = Draft::new(workshop, wanted).render("secrecy/mark.md", &Filling::new(&view)?)?;
    Ok(Document { markdown: format!("{mark}\n{}", document.markdown), ..document })
}

/// The secret parts of a document on an agreement.
fn secret_parts<'a>(model: &Model<'a>, document: &Document) -> &'a [SecretPart] {
    match document.kind {
        Kind::ProcessingAnnex
        | Kind::AccessRightAgreement
        | Kind::ProcurementAnnex
        | Kind::TaskTransferAgreement => {
            model.agreements.named(&document.id).map_or(&[], |one| &one.secret_parts)
        }
        Kind::Notice
        | Kind::Record
        | Kind::ProcessorRecord
        | Kind::JointArrangement
        | Kind::UserUndertaking
        | Kind::ConsentForm
        | Kind::AgreementRegister
        | Kind::SccAnnexes
        | Kind::InvoiceFigures
        | Kind::DisclosureDescription
        | Kind::InformationModel
        | Kind::PublicityDescription
        | Kind::DpiaScreening
        | Kind::RetentionSummary
        | Kind::AccessReply
        | Kind::ChangeNotice => &[],
    }
}
