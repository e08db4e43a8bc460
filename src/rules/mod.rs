//! One rule, one file. To add a rule: its check, its page, and its line here.

use crate::lint::Rule;

mod a14_timing_missing;
mod addon_scope_exceeded;
mod adm_incomplete;
mod adm_rights_wording;
mod adm_unstated;
mod aggregate_small_cells;
mod agreement_expired;
mod agreement_party_without_grant;
mod anonymous_and_personal_same_purpose;
mod archive_action_missing;
mod archiving_retention_missing;
mod art9_condition_without_category;
mod art9_h_without_secrecy;
mod art9_national_law_missing;
mod art9_safeguards_missing;
mod backup_retention_unstated;
mod category_hints_special;
mod category_list_incomplete;
mod category_outside_statute;
mod category_unused;
mod consent_as_mitigation;
mod consent_beside_public_task;
mod consent_child_age;
mod consent_without_record;
mod contact_email_invalid;
mod contact_named_person;
mod contact_obfuscated;
mod contact_phone_invalid;
mod contact_url_http;
mod contract_basis_without_subject_party;
mod controller_contact_incomplete;
mod controller_missing;
mod criminal_data_without_ground;
mod cycle;
mod dangling_cross_reference;
mod date_order;
mod document_undated;
mod dpo_missing;
mod duplicate_id;
mod duty_shifted_to_subject;
mod fee_wrong;
mod flow_direction_mismatch;
mod further_purpose_unannounced;
mod grant_expired;
mod grant_granted_by_wrong;
mod grant_ground_mismatch;
mod grant_party_without_agreement;
mod grant_without_category;
mod grant_without_end;
mod grant_without_ground;
mod health_necessity_missing;
mod hetu_for_consent_only;
mod hetu_in_source;
mod hetu_without_basis;
mod identity_check_excess;
mod joint_arrangement_missing;
mod joint_controller_missing;
mod kept_version_changed;
mod law_enforcement_register;
mod layout_block_missing;
mod legal_basis_contradiction;
mod legal_basis_unclassified;
mod legit_interest_missing;
mod legitimate_interest_by_authority;
mod log_personal_data_denied;
mod log_retention_missing;
mod mandatory_system_missing;
mod municipality_unknown;
mod must_provide_missing;
mod must_provide_superfluous;
mod notice_predates_change;
mod notice_review_overdue;
mod notice_undated;
mod organisation_name_drift;
mod organisation_name_variant;
mod party_set_mismatch;
mod personal_data_in_source;
mod portability_missing_for_consent;
mod portability_paper;
mod processor_without_agreement;
mod profiling_unstated;
mod public_data_reveals_secret_relationship;
mod public_task_basis_too_general;
mod purpose_incompatible_reuse;
mod purpose_missing;
mod purpose_outside_statute;
mod purpose_without_basis;
mod purpose_without_statute;
mod recipient_abolished;
mod recipient_dual_granularity;
mod recipients_missing;
mod response_time_wrong;
mod retention_basis_missing;
mod retention_basis_too_short;
mod retention_below_statutory;
mod retention_contradiction;
mod retention_exceeds_statutory;
mod retention_forever_unreasoned;
mod retention_incomplete;
mod retention_missing;
mod retention_no_anchor;
mod retention_outlives_consent;
mod retention_range_only;
mod right_excluded_by_statute;
mod right_missing;
mod right_not_applicable_listed;
mod right_restriction_unexplained;
mod right_scope_incomplete;
mod right_scope_missing;
mod right_scope_wrong;
mod right_without_procedure;
mod rights_block_missing;
mod role_mixing;
mod sa_contact_missing;
mod sa_contact_stale;
mod shared_snippet;
mod source_implies_category;
mod source_missing;
mod source_without_category;
mod source_without_purpose;
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
mod statutory_task_abolished;
mod subject_group_missing;
mod system_hosting_mismatch;
mod system_location_missing;
mod system_name_variant;
mod system_obsolete;
mod system_orphan;
mod system_vendor_not_recipient;
mod system_without_owner;
mod system_without_vendor;
mod task_owner_mismatch;
mod toms_missing;
mod transfer_adequacy_expired;
mod transfer_denial_unsupported;
mod transfer_notice_missing;
mod transfer_without_country;
mod transfer_without_mechanism;
mod translation_missing;
mod unknown_reference;
mod unused_object;
mod viewing_access_conditions;
mod withdraw_missing;
mod ytunnus_checksum;

mod claims;
mod contacts;
mod controllers;
mod employment;
mod keeping;
mod layouts;
mod names;
mod parties;
mod periods;
mod sources;
mod statutes;
mod systems;
mod tasks;
mod texts;

/// Every rule, in the order of the alphabet.
pub static RULES: &[&Rule] = &[
    &a14_timing_missing::RULE,
    &addon_scope_exceeded::RULE,
    &adm_incomplete::RULE,
    &adm_rights_wording::RULE,
    &adm_unstated::RULE,
    &aggregate_small_cells::RULE,
    &agreement_expired::RULE,
    &agreement_party_without_grant::RULE,
    &anonymous_and_personal_same_purpose::RULE,
    &archive_action_missing::RULE,
    &archiving_retention_missing::RULE,
    &art9_condition_without_category::RULE,
    &art9_h_without_secrecy::RULE,
    &art9_national_law_missing::RULE,
    &art9_safeguards_missing::RULE,
    &backup_retention_unstated::RULE,
    &category_hints_special::RULE,
    &category_list_incomplete::RULE,
    &category_outside_statute::RULE,
    &category_unused::RULE,
    &consent_as_mitigation::RULE,
    &consent_beside_public_task::RULE,
    &consent_child_age::RULE,
    &consent_without_record::RULE,
    &contact_email_invalid::RULE,
    &contact_named_person::RULE,
    &contact_obfuscated::RULE,
    &contact_phone_invalid::RULE,
    &contact_url_http::RULE,
    &contract_basis_without_subject_party::RULE,
    &controller_contact_incomplete::RULE,
    &controller_missing::RULE,
    &criminal_data_without_ground::RULE,
    &cycle::RULE,
    &dangling_cross_reference::RULE,
    &date_order::RULE,
    &document_undated::RULE,
    &dpo_missing::RULE,
    &duplicate_id::RULE,
    &duty_shifted_to_subject::RULE,
    &fee_wrong::RULE,
    &flow_direction_mismatch::RULE,
    &further_purpose_unannounced::RULE,
    &grant_expired::RULE,
    &grant_granted_by_wrong::RULE,
    &grant_ground_mismatch::RULE,
    &grant_party_without_agreement::RULE,
    &grant_without_category::RULE,
    &grant_without_end::RULE,
    &grant_without_ground::RULE,
    &health_necessity_missing::RULE,
    &hetu_for_consent_only::RULE,
    &hetu_in_source::RULE,
    &hetu_without_basis::RULE,
    &identity_check_excess::RULE,
    &joint_arrangement_missing::RULE,
    &joint_controller_missing::RULE,
    &kept_version_changed::RULE,
    &law_enforcement_register::RULE,
    &layout_block_missing::RULE,
    &legal_basis_contradiction::RULE,
    &legal_basis_unclassified::RULE,
    &legit_interest_missing::RULE,
    &legitimate_interest_by_authority::RULE,
    &log_personal_data_denied::RULE,
    &log_retention_missing::RULE,
    &mandatory_system_missing::RULE,
    &municipality_unknown::RULE,
    &must_provide_missing::RULE,
    &must_provide_superfluous::RULE,
    &notice_predates_change::RULE,
    &notice_review_overdue::RULE,
    &notice_undated::RULE,
    &organisation_name_drift::RULE,
    &organisation_name_variant::RULE,
    &party_set_mismatch::RULE,
    &personal_data_in_source::RULE,
    &portability_missing_for_consent::RULE,
    &portability_paper::RULE,
    &processor_without_agreement::RULE,
    &profiling_unstated::RULE,
    &public_data_reveals_secret_relationship::RULE,
    &public_task_basis_too_general::RULE,
    &purpose_incompatible_reuse::RULE,
    &purpose_missing::RULE,
    &purpose_outside_statute::RULE,
    &purpose_without_basis::RULE,
    &purpose_without_statute::RULE,
    &recipient_abolished::RULE,
    &recipient_dual_granularity::RULE,
    &recipients_missing::RULE,
    &response_time_wrong::RULE,
    &retention_basis_missing::RULE,
    &retention_basis_too_short::RULE,
    &retention_below_statutory::RULE,
    &retention_contradiction::RULE,
    &retention_exceeds_statutory::RULE,
    &retention_forever_unreasoned::RULE,
    &retention_incomplete::RULE,
    &retention_missing::RULE,
    &retention_no_anchor::RULE,
    &retention_outlives_consent::RULE,
    &retention_range_only::RULE,
    &right_excluded_by_statute::RULE,
    &right_missing::RULE,
    &right_not_applicable_listed::RULE,
    &right_restriction_unexplained::RULE,
    &right_scope_incomplete::RULE,
    &right_scope_missing::RULE,
    &right_scope_wrong::RULE,
    &right_without_procedure::RULE,
    &rights_block_missing::RULE,
    &role_mixing::RULE,
    &sa_contact_missing::RULE,
    &sa_contact_stale::RULE,
    &shared_snippet::RULE,
    &source_implies_category::RULE,
    &source_missing::RULE,
    &source_without_category::RULE,
    &source_without_purpose::RULE,
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
    &statutory_task_abolished::RULE,
    &subject_group_missing::RULE,
    &system_hosting_mismatch::RULE,
    &system_location_missing::RULE,
    &system_name_variant::RULE,
    &system_obsolete::RULE,
    &system_orphan::RULE,
    &system_vendor_not_recipient::RULE,
    &system_without_owner::RULE,
    &system_without_vendor::RULE,
    &task_owner_mismatch::RULE,
    &toms_missing::RULE,
    &transfer_adequacy_expired::RULE,
    &transfer_denial_unsupported::RULE,
    &transfer_notice_missing::RULE,
    &transfer_without_country::RULE,
    &transfer_without_mechanism::RULE,
    &translation_missing::RULE,
    &unknown_reference::RULE,
    &unused_object::RULE,
    &viewing_access_conditions::RULE,
    &withdraw_missing::RULE,
    &ytunnus_checksum::RULE,
];
