//! The notice as a document: its date, version, languages and changes.

use super::composer::Composer;
use super::view::{AboutView, ApprovalView, ChangeView, KeptView, OtherVersionView};
use crate::register::{KeptVersion, Publish, Status};

impl Composer<'_> {
    /// Where the notice stands on the web, if notices of the workspace do.
    pub(super) fn full_notice(&self) -> Option<String> {
        let base = self.model.workspace?.base_url.as_ref()?;
        let published = self.register.publish == Publish::Web;
        let (base, id) = (base.value.as_str().trim_end_matches('/'), &self.register.id);
        published.then(|| format!("{base}/{}/{id}.html", self.language))
    }

    pub(super) fn about(&self) -> AboutView {
        let notice = self.register.notice.as_ref();
        let approvals = notice.map(|notice| notice.approvals.as_slice()).unwrap_or_default();
        let changes = notice.map(|notice| notice.changes.as_slice()).unwrap_or_default();
        let others = notice.map(|notice| notice.other_versions.as_slice()).unwrap_or_default();
        let kept = notice.map(|notice| notice.kept.as_slice()).unwrap_or_default();
        AboutView {
            date: notice.map(|notice| self.date(notice.date.value)),
            version: notice
                .and_then(|notice| notice.version.as_ref())
                .map(|version| self.plain(&version.value)),
            review_by: notice
                .and_then(|notice| notice.review_by.as_ref())
                .map(|day| self.date(day.value)),
            authoritative: notice.and_then(|notice| notice.authoritative),
            approvals: approvals
                .iter()
                .map(|approval| ApprovalView {
                    language: approval.language.value,
                    by: self.say(&approval.by),
                    on: self.date(approval.on.value),
                })
                .collect(),
            changes: changes
                .iter()
                .map(|change| ChangeView {
                    date: self.date(change.date.value),
                    text: self.say(&change.text),
                })
                .collect(),
            other_versions: others
                .iter()
                .map(|one| OtherVersionView { kind: one.kind, web: one.web.value.to_string() })
                .collect(),
            kept: kept.iter().map(|version| self.kept(version)).collect(),
            owner: self.maybe(self.register.owner.as_ref()),
            assumed: self.model.assumed_in(self.register),
            fallbacks: self.fallbacks(),
            draft: self.register.status == Status::Draft,
            as_of: self.date(self.model.as_of),
        }
    }

    fn kept(&self, version: &KeptVersion) -> KeptView {
        KeptView {
            language: version.language,
            version: self.plain(&version.version.value),
            date: self.date(version.date.value),
            by: self.say(&version.approved_by),
            diary: version.diary.as_ref().map(|diary| self.plain(&diary.value)),
            signature: self.maybe(version.signature.as_ref()),
            verification: self.maybe(version.verification.as_ref()),
            file: self.plain(&version.file.value),
            sha256: version.sha256.value.to_string(),
        }
    }
}
