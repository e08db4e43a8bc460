//! What a published text claims, in a workspace of texts as they were published.

use super::composer::Composer;
use super::view::ClaimView;
use crate::law::LegalBasis;
use crate::register::{BlockName, Claim, ClaimKind};

impl Composer<'_> {
    /// Whether the workspace prints claims of published texts instead of what follows from facts.
    pub(super) fn as_published(&self) -> bool {
        self.model.is_as_published()
    }

    /// The register's claims, each with the block in which it is printed; none where documents
    /// say what follows from the facts.
    pub(super) fn claims(&self) -> Vec<(BlockName, ClaimView)> {
        if !self.as_published() {
            return Vec::new();
        }
        // A title without words of its own is told where its statute is cited.
        let untold = |at: usize, claim: &Claim| claim.text.is_some() || !self.has_borne(at);
        let claims = self.register.stated.iter().enumerate();
        claims
            .filter(|(at, claim)| untold(*at, claim))
            .map(|(_, claim)| (claim.at.unwrap_or(block(claim.about)), self.claim(claim)))
            .collect()
    }

    fn claim(&self, claim: &Claim) -> ClaimView {
        let system = claim.system.as_ref().and_then(|system| self.model.systems.get(system));
        let basis = |basis: &LegalBasis| self.cite_short(&basis.provision());
        let body = claim.organisation.as_ref().and_then(|one| self.model.organisations.get(one));
        let authority = body.filter(|_| claim.about == ClaimKind::Authority);
        ClaimView {
            text: claim.text.as_ref().map(|text| self.slot(text)),
            place: self.plain(&claim.place.value),
            on: claim.on.as_ref().map(|day| self.date(day.value)),
            right: claim.right,
            says: claim.says,
            except: claim.except.iter().map(|one| basis(&one.value)).collect(),
            purposes: self.purpose_texts(&claim.purposes),
            organisation: claim.organisation.as_ref().map(|one| self.organisation(one)),
            address: authority.and_then(|one| one.address.as_ref()).map(|name| self.name(name)),
            phone: authority.and_then(|one| one.phone.as_ref()).map(|phone| phone.to_string()),
            email: authority.and_then(|one| one.email.as_ref()).map(|email| email.to_string()),
            home: authority.and_then(|one| one.web.as_ref()).map(|web| web.to_string()),
            system: system.map(|system| self.name(&system.name)),
            country: claim.country.as_ref().map(|code| self.country(code.value)),
            mechanism: claim.mechanism.as_ref().map(|one| one.value),
            title: claim.title.as_ref().map(|title| self.plain(&title.value)),
            provisions: self.claimed_provisions(claim),
            period: claim.period.as_ref().map(|period| self.period(period.value)),
            web: claim.web.as_ref().map(|web| web.value.to_string()),
            force: claim.force,
        }
    }

    /// The provisions as the text cites them: beside a title their numbers, of a statute that it
    /// names by its title alone the places only.
    fn claimed_provisions(&self, claim: &Claim) -> Vec<String> {
        let provisions = claim.provisions.iter().map(|one| &one.value);
        match claim.title {
            None => self.cite(&claim.provisions),
            Some(_) if claim.unnumbered => {
                let places = provisions.map(|one| one.place(self.language));
                places.filter(|place| !place.is_empty()).collect()
            }
            Some(_) => provisions.map(|one| self.cite_short(one)).collect(),
        }
    }
}

/// Where claims on a matter are printed, unless they say another block.
fn block(about: ClaimKind) -> BlockName {
    match about {
        ClaimKind::Right => BlockName::Rights,
        ClaimKind::Procedure
        | ClaimKind::Fee
        | ClaimKind::ReplyTime
        | ClaimKind::Refusal
        | ClaimKind::Duty => BlockName::Procedures,
        ClaimKind::Recipient => BlockName::Recipients,
        ClaimKind::Transfer | ClaimKind::Adequacy => BlockName::Transfers,
        ClaimKind::AutomatedDecision => BlockName::AutomatedDecisions,
        ClaimKind::Statute => BlockName::LegalBases,
        ClaimKind::Authority => BlockName::SupervisoryAuthority,
        ClaimKind::Contact => BlockName::Contacts,
        ClaimKind::Signature | ClaimKind::Update => BlockName::About,
    }
}
