//! Where the facts of a register stand that answer a point.

use super::applies::{is_elsewhere, one_controller};
use super::{Case, Evidence};
use crate::law::{LegalBasis, Provision, SpecialCondition};
use crate::model;
use crate::register::{
    Answer, Basis, ClaimKind, Consent, Localized, Organisation, Processor, Ref, Register, Source,
    Statement, StatementKind,
};
use crate::text::{FileId, Span};

/// The act in which national limits to informing people stand: the Data Protection Act.
const DATA_PROTECTION_ACT: Provision = Provision::statute("1050/2018");

/// Who the controller is, and how to reach it.
pub(super) fn controller(case: &Case<'_>) -> Evidence {
    let own = organisations(case);
    let contacts = own.iter().flat_map(|one| {
        let fields = ["/address", "/phone", "/email"];
        fields.into_iter().filter_map(|field| within(case, one.id.span().file, field))
    });
    Evidence::of(controllers(case).chain(contacts)).in_files(files(&own))
}

/// Who the controllers are, where there are several.
pub(super) fn all_controllers(case: &Case<'_>) -> Evidence {
    let joint = one_controller(case).is_none();
    Evidence::of(controllers(case).filter(|_| joint))
}

/// The data protection officers of the controllers.
pub(super) fn dpo(case: &Case<'_>) -> Evidence {
    let own = organisations(case);
    let named = own.iter().filter_map(|one| case.model.dpo_of(one));
    let facts = named.filter_map(|(holder, _)| within(case, holder.id.span().file, "/dpo"));
    Evidence::of(facts).through(controllers(case)).in_files(files(&own))
}

/// What the record of a controller names: who it is, and its data protection officer.
pub(super) fn controller_and_dpo(case: &Case<'_>) -> Evidence {
    let Evidence { facts, .. } = dpo(case);
    let mut evidence = controller(case);
    evidence.facts.extend(facts);
    evidence
}

/// What the record of a processor names: for whom it acts, and who it is.
pub(super) fn principals(case: &Case<'_>) -> Evidence {
    let named = model::principals(case.register).into_iter().map(Ref::span);
    let mut evidence = controller_and_dpo(case);
    evidence.facts.extend(named);
    evidence
}

/// The countries of the controllers, or else the controllers: they decide which authority it is.
pub(super) fn authority(case: &Case<'_>) -> Evidence {
    let own = organisations(case);
    let countries = own.iter().filter_map(|one| one.country.map(|country| country.span));
    let claims = claims(case.register, &[ClaimKind::Authority]);
    Evidence::of(controllers(case).chain(countries).chain(claims)).in_files(files(&own))
}

/// The purposes.
pub(super) fn purposes(case: &Case<'_>) -> Evidence {
    Evidence::of(case.register.purposes.iter().map(|purpose| purpose.id.span()))
}

/// The legal bases, those that are tied to no purpose too.
pub(super) fn legal_bases(case: &Case<'_>) -> Evidence {
    Evidence::of(bases(case.register).map(|one| one.basis.span))
}

/// The conditions for special categories.
pub(super) fn conditions(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let tied = register.purposes.iter().flat_map(|purpose| &purpose.special);
    let loose = register.unattached.iter().flat_map(|one| &one.special);
    Evidence::of(tied.chain(loose).map(|one| one.condition.span))
}

/// The legitimate interests.
pub(super) fn interests(case: &Case<'_>) -> Evidence {
    let said = bases(case.register).filter_map(|one| one.legitimate_interest.as_ref());
    Evidence::of(said.filter_map(begin))
}

/// Who receives data: processors, those to whom they are disclosed, those with access; that there
/// is nobody; and what a published text claims of it.
pub(super) fn recipients(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let mut facts = answer(case, "/processors", register.processors.as_ref());
    facts.extend(answer(case, "/disclosures", register.disclosures.as_ref()));
    facts.extend(statements(case, StatementKind::NoDisclosures));
    facts.extend(model::grants(case.model, register).map(|grant| grant.id.span()));
    facts.extend(claims(register, &[ClaimKind::Recipient]));
    let named = register.processors.as_ref().and_then(Answer::some).into_iter().flatten();
    Evidence::of(facts).through(named.map(|one: &Ref<Processor>| one.span()))
}

/// The transfers, or that there are none.
pub(super) fn transfers(case: &Case<'_>) -> Evidence {
    let mut facts = answer(case, "/transfers", case.register.transfers.as_ref());
    facts.extend(statements(case, StatementKind::NoTransfers));
    facts.extend(claims(case.register, &[ClaimKind::Transfer, ClaimKind::Adequacy]));
    Evidence::of(facts)
}

/// The rules of retention.
pub(super) fn retention(case: &Case<'_>) -> Evidence {
    Evidence::of(case.register.retention.iter().map(|rule| rule.id.span()))
}

/// The legal bases from which rights follow, how people use them, and what is claimed of them.
pub(super) fn rights(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let mut evidence = legal_bases(case);
    evidence.facts.extend(register.procedures.iter().map(Ref::span));
    let kinds = [ClaimKind::Right, ClaimKind::Procedure, ClaimKind::ReplyTime, ClaimKind::Fee];
    evidence.facts.extend(claims(register, &kinds));
    evidence
}

/// How consents are withdrawn.
pub(super) fn withdrawal(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let of_bases = bases(register).filter(|one| one.basis.value == LegalBasis::Consent);
    let of_bases = of_bases.filter_map(|one| one.consent.as_ref());
    let special = register.purposes.iter().flat_map(|purpose| &purpose.special);
    let explicit = special.filter(|one| one.condition.value == SpecialCondition::ExplicitConsent);
    let named: Vec<&Ref<Consent>> =
        of_bases.chain(explicit.filter_map(|one| one.consent.as_ref())).collect();
    let consents = named.iter().filter_map(|one| case.model.consents.get(one));
    let facts = consents.filter_map(|one| one.withdrawal.as_ref()).filter_map(begin);
    Evidence::of(facts).through(named.iter().map(|one| one.span()))
}

/// Whether people must give their data.
pub(super) fn provision_duty(case: &Case<'_>) -> Evidence {
    Evidence::of(listed(case, "/provision-duty/*"))
}

/// Decisions by automated means and profiling, or that there are none.
pub(super) fn automated(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let mut facts = answer(case, "/automated-decisions", register.automated_decisions.as_ref());
    facts.extend(register.profiling.as_ref().map(|_| case.model.field(register, "/profiling")));
    facts.extend(statements(case, StatementKind::NoAutomatedDecisions));
    Evidence::of(facts)
}

/// Since when purposes have been there.
pub(super) fn new_purposes(case: &Case<'_>) -> Evidence {
    let since = case.register.purposes.iter().filter_map(|purpose| purpose.since);
    Evidence::of(since.map(|since| since.span))
}

/// The date and the version of the notice.
pub(super) fn date(case: &Case<'_>) -> Evidence {
    let notice = case.register.notice.as_ref();
    let version = notice.and_then(|notice| notice.version.as_ref()).map(|version| version.span);
    let claims = claims(case.register, &[ClaimKind::Update]);
    Evidence::of(notice.map(|notice| notice.date.span).into_iter().chain(version).chain(claims))
}

/// In which languages the register is told, for all its texts: those of its name.
pub(super) fn languages(case: &Case<'_>) -> Evidence {
    Evidence::of(case.register.name.iter().map(|(_, text)| text.span))
}

/// The groups of data subjects.
pub(super) fn groups(case: &Case<'_>) -> Evidence {
    Evidence::of(listed(case, "/data/*/groups"))
}

/// The categories of data.
pub(super) fn categories(case: &Case<'_>) -> Evidence {
    Evidence::of(listed(case, "/data/*/categories"))
}

/// What is done for other controllers: the purposes and the data.
pub(super) fn processing(case: &Case<'_>) -> Evidence {
    let mut evidence = purposes(case);
    evidence.facts.extend(listed(case, "/data/*"));
    evidence
}

/// Sources other than the persons themselves.
pub(super) fn sources(case: &Case<'_>) -> Evidence {
    let elsewhere = case.register.sources.iter().filter(|source| is_elsewhere(source.from));
    Evidence::of(elsewhere.map(|source| source.id.span()))
}

/// When and how people are told of data from elsewhere, or why they need not be.
pub(super) fn timing(case: &Case<'_>) -> Evidence {
    let told = case.register.sources.iter().filter_map(|source| source.informed.as_ref());
    let mut evidence = exemptions(case);
    evidence.facts.extend(told.filter_map(begin));
    evidence
}

/// Exemptions from informing people.
pub(super) fn exemptions(case: &Case<'_>) -> Evidence {
    let relied = case.register.sources.iter().filter_map(|source| source.exemption);
    Evidence::of(relied.map(|exemption| exemption.span))
}

/// Sources of which people are not told by a national limit.
pub(super) fn limits(register: &Register) -> impl Iterator<Item = &Source> {
    register.sources.iter().filter(|source| {
        let act = source.exemption.map(|one| one.value.act());
        act == Some(DATA_PROTECTION_ACT.act())
    })
}

/// Where they are relied on.
pub(super) fn national_limits(case: &Case<'_>) -> Evidence {
    let relied = limits(case.register).filter_map(|source| source.exemption);
    Evidence::of(relied.map(|exemption| exemption.span))
}

/// What divides the duties of joint controllers.
pub(super) fn arrangement(case: &Case<'_>) -> Evidence {
    let fields = ["/joint/provision", "/joint/agreement"];
    let whole = fields.into_iter().flat_map(|field| listed(case, field));
    let shares = ["/controllers/*/shares/*", "/controllers/*/duties"];
    Evidence::of(whole.chain(shares.into_iter().flat_map(|field| listed(case, field))))
}

/// The essence of the arrangement.
pub(super) fn essence(case: &Case<'_>) -> Evidence {
    Evidence::of(listed(case, "/joint/essence"))
}

/// Where people may turn.
pub(super) fn contact_point(case: &Case<'_>) -> Evidence {
    let joint = case.register.joint.as_ref();
    Evidence::of(joint.and_then(|joint| joint.contact_point.as_ref()).map(Ref::span))
}

/// The measures of protection.
pub(super) fn measures(case: &Case<'_>) -> Evidence {
    Evidence::of(case.register.measures.iter().map(Ref::span))
}

/// What a good record tells besides: legal bases, sources, systems, the impact assessment.
pub(super) fn besides(case: &Case<'_>) -> Evidence {
    let register = case.register;
    let mut evidence = legal_bases(case);
    evidence.facts.extend(register.sources.iter().map(|source| source.id.span()));
    evidence.facts.extend(register.systems.iter().map(Ref::span));
    let assessed = register.impact_assessment.as_ref();
    evidence.facts.extend(assessed.map(|_| case.model.field(register, "/impact-assessment")));
    evidence
}

/// No fact answers the point: the register has no field for it.
pub(super) fn nothing(case: &Case<'_>) -> Evidence {
    Evidence::default().in_files(files(&organisations(case)))
}

/// The legal bases of the register.
pub(super) fn bases(register: &Register) -> impl Iterator<Item = &Basis> {
    let loose = register.unattached.iter().flat_map(|one| &one.bases);
    register.purposes.iter().flat_map(|purpose| &purpose.bases).chain(loose)
}

/// The organisations that are controllers of the register or of a part of it; of a register that
/// is kept for others alone, those.
pub(super) fn organisations<'m>(case: &Case<'m>) -> Vec<&'m Organisation> {
    let mut found: Vec<&Organisation> = Vec::new();
    for one in named(case).filter_map(|one| case.model.organisations.get(one)) {
        if !found.iter().any(|known| known.id.as_str() == one.id.as_str()) {
            found.push(one);
        }
    }
    found
}

fn controllers(case: &Case<'_>) -> impl Iterator<Item = Span> {
    named(case).map(Ref::span).collect::<Vec<_>>().into_iter()
}

fn named<'m>(case: &Case<'m>) -> impl Iterator<Item = &'m Ref<Organisation>> {
    let register = case.register;
    let whole = case.model.controllers_of(register);
    let of_parts = register.parts.iter().flat_map(|part| &part.controllers);
    let own: Vec<&Ref<Organisation>> =
        whole.chain(of_parts).map(|controller| &controller.organisation).collect();
    let others = if own.is_empty() { model::acts_for(register, None) } else { &[] };
    own.into_iter().chain(others)
}

fn files(organisations: &[&Organisation]) -> Vec<FileId> {
    organisations.iter().map(|one| one.id.span().file).collect()
}

/// Where the items of an answer stand, or that the answer is `none`.
fn answer<T>(case: &Case<'_>, field: &str, said: Option<&Answer<Vec<T>>>) -> Vec<Span> {
    match said {
        None => Vec::new(),
        Some(Answer::None) => vec![case.model.field(case.register, field)],
        Some(Answer::Some(_)) => listed(case, &format!("{field}/*")),
    }
}

fn statements<'m>(case: &Case<'m>, kind: StatementKind) -> impl Iterator<Item = Span> + use<'m> {
    let said = case.register.statements.iter().filter(move |said: &&Statement| said.what == kind);
    said.map(|said| said.on.span)
}

/// Where the claims of a published text are taken from.
fn claims(register: &Register, kinds: &[ClaimKind]) -> Vec<Span> {
    let about = register.stated.iter().filter(|claim| kinds.contains(&claim.about));
    about.map(|claim| claim.place.span).collect()
}

/// Where a text begins, in the first of its languages.
pub(super) fn begin(text: &Localized) -> Option<Span> {
    text.iter().next().map(|(_, text)| text.span)
}

/// Where the field at JSON Pointer `pointer` of `file` is named.
pub(super) fn within(case: &Case<'_>, file: FileId, pointer: &str) -> Option<Span> {
    case.model.tree(file)?.root()?.key_span(pointer)
}

/// The places at the pattern, a JSON Pointer with `*` for every item of a list, in the register's
/// own file and in those of its bases.
fn listed(case: &Case<'_>, pattern: &str) -> Vec<Span> {
    let files = case.model.files_of(case.register);
    files.into_iter().flat_map(|file| places(case, file, pattern)).collect()
}

/// The places at the pattern in `file`.
pub(super) fn places(case: &Case<'_>, file: FileId, pattern: &str) -> Vec<Span> {
    let Some(root) = case.model.tree(file).and_then(|tree| tree.root()) else { return Vec::new() };
    let mut pointers = vec![String::new()];
    for segment in pattern.split('/').skip(1) {
        let longer = |pointer: String| -> Vec<String> {
            match segment {
                "*" => (0..root.length(&pointer)).map(|at| format!("{pointer}/{at}")).collect(),
                field => vec![format!("{pointer}/{field}")],
            }
        };
        pointers = pointers.into_iter().flat_map(longer).collect();
    }
    let place = |pointer: String| match pattern.ends_with('*') {
        true => root.at(&pointer).map(|item| item.head()),
        false => root.key_span(&pointer),
    };
    pointers.into_iter().filter_map(place).collect()
}
