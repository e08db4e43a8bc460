//! One rule, one file. To add a rule: its check, its page, and its line here.

use crate::lint::Rule;

mod adm_incomplete;
mod adm_unstated;
mod aggregate_small_cells;
mod agreement_expired;
mod archiving_retention_missing;
mod art9_condition_without_category;
mod category_list_incomplete;
mod consent_beside_public_task;
mod controller_contact_incomplete;
mod controller_missing;
mod cycle;
mod dangling_cross_reference;
mod dpo_missing;
mod duplicate_id;
mod flow_direction_mismatch;
mod hetu_in_source;
mod joint_arrangement_missing;
mod joint_controller_missing;
mod municipality_unknown;
mod must_provide_missing;
mod notice_undated;
mod organisation_name_drift;
mod organisation_name_variant;
mod personal_data_in_source;
mod processor_without_agreement;
mod profiling_unstated;
mod public_task_basis_too_general;
mod purpose_missing;
mod purpose_without_basis;
mod recipient_abolished;
mod recipient_dual_granularity;
mod recipients_missing;
mod retention_contradiction;
mod retention_incomplete;
mod retention_missing;
mod retention_no_anchor;
mod right_without_procedure;
mod rights_block_missing;
mod role_mixing;
mod sa_contact_missing;
mod shared_snippet;
mod source_missing;
mod special_category_without_condition;
mod statute_expired;
mod statute_language_title;
mod statute_repeal_pending;
mod statute_repealed;
mod statute_repealed_before_notice;
mod statute_section_amended_after_notice;
mod statute_section_moved;
mod statute_unknown;
mod statutory_basis_without_provision;
mod system_hosting_mismatch;
mod system_location_missing;
mod system_name_variant;
mod system_vendor_not_recipient;
mod transfer_adequacy_expired;
mod transfer_denial_unsupported;
mod transfer_notice_missing;
mod transfer_without_country;
mod transfer_without_mechanism;
mod translation_missing;
mod unknown_reference;
mod unused_object;
mod ytunnus_checksum;

mod layouts;
mod names;
mod statutes;
mod texts;

/// Every rule, in the order of the alphabet.
pub static RULES: &[&Rule] = &[
    &adm_incomplete::RULE,
    &adm_unstated::RULE,
    &aggregate_small_cells::RULE,
    &agreement_expired::RULE,
    &archiving_retention_missing::RULE,
    &art9_condition_without_category::RULE,
    &category_list_incomplete::RULE,
    &consent_beside_public_task::RULE,
    &controller_contact_incomplete::RULE,
    &controller_missing::RULE,
    &cycle::RULE,
    &dangling_cross_reference::RULE,
    &dpo_missing::RULE,
    &duplicate_id::RULE,
    &flow_direction_mismatch::RULE,
    &hetu_in_source::RULE,
    &joint_arrangement_missing::RULE,
    &joint_controller_missing::RULE,
    &municipality_unknown::RULE,
    &must_provide_missing::RULE,
    &notice_undated::RULE,
    &organisation_name_drift::RULE,
    &organisation_name_variant::RULE,
    &personal_data_in_source::RULE,
    &processor_without_agreement::RULE,
    &profiling_unstated::RULE,
    &public_task_basis_too_general::RULE,
    &purpose_missing::RULE,
    &purpose_without_basis::RULE,
    &recipient_abolished::RULE,
    &recipient_dual_granularity::RULE,
    &recipients_missing::RULE,
    &retention_contradiction::RULE,
    &retention_incomplete::RULE,
    &retention_missing::RULE,
    &retention_no_anchor::RULE,
    &right_without_procedure::RULE,
    &rights_block_missing::RULE,
    &role_mixing::RULE,
    &sa_contact_missing::RULE,
    &shared_snippet::RULE,
    &source_missing::RULE,
    &special_category_without_condition::RULE,
    &statute_expired::RULE,
    &statute_language_title::RULE,
    &statute_repeal_pending::RULE,
    &statute_repealed::RULE,
    &statute_repealed_before_notice::RULE,
    &statute_section_amended_after_notice::RULE,
    &statute_section_moved::RULE,
    &statute_unknown::RULE,
    &statutory_basis_without_provision::RULE,
    &system_hosting_mismatch::RULE,
    &system_location_missing::RULE,
    &system_name_variant::RULE,
    &system_vendor_not_recipient::RULE,
    &transfer_adequacy_expired::RULE,
    &transfer_denial_unsupported::RULE,
    &transfer_notice_missing::RULE,
    &transfer_without_country::RULE,
    &transfer_without_mechanism::RULE,
    &translation_missing::RULE,
    &unknown_reference::RULE,
    &unused_object::RULE,
    &ytunnus_checksum::RULE,
];
