//! One rule, one file. To add a rule: its check, its page, and its line here.

use crate::lint::Rule;

mod a14_timing_missing;
mod access_statement_contradiction;
mod addon_scope_exceeded;
mod adm_incomplete;
mod adm_rights_wording;
mod adm_unstated;
mod aggregate_channel_missing;
mod aggregate_small_cells;
mod agreement_annex_missing;
mod agreement_clause_missing;
mod agreement_expired;
mod agreement_future;
mod agreement_party_is_self;
mod agreement_party_without_grant;
mod agreement_role_missing;
mod agreement_scope_per_party_missing;
mod agreement_type_wrong;
mod agreement_unsigned;
mod annex_category_mismatch;
mod annex_outdated;
mod anonymous_and_personal_same_purpose;
mod approval_altered;
mod archive_action_missing;
mod archiving_retention_missing;
mod area_responsible_unstated;
mod art9_condition_without_category;
mod art9_h_without_secrecy;
mod art9_national_law_missing;
mod art9_safeguards_missing;
mod authority_task_content;
mod backup_retention_unstated;
mod base_fact_lost;
mod base_status_mismatch;
mod block_variant_unused;
mod breach_deadline_missing;
mod catalog_stale;
mod category_hints_special;
mod category_list_incomplete;
mod category_outside_statute;
mod category_proxy_special;
mod category_term_mismatch;
mod category_unused;
mod change_assessment_missing;
mod child_audience_language;
mod consent_as_mitigation;
mod consent_beside_public_task;
mod consent_child_age;
mod consent_form_incomplete;
mod consent_without_record;
mod contact_email_invalid;
mod contact_named_person;
mod contact_obfuscated;
mod contact_phone_invalid;
mod contact_url_http;
mod contract_basis_without_subject_party;
mod controller_contact_incomplete;
mod controller_missing;
mod correction_inconsistent;
mod country_unknown;
mod criminal_data_without_ground;
mod criterion_service_mismatch;
mod criterion_unsettled;
mod criterion_without_data;
mod cross_document_conflict;
mod cycle;
mod dangling_cross_reference;
mod date_in_future;
mod date_order;
mod decision_text_mismatch;
mod decision_without_provision;
mod disclosure_channel_insecure;
mod disclosure_consent_kind;
mod disclosure_without_provision;
mod document_undated;
mod dpia_dpo_advice_missing;
mod dpia_mandatory_missing;
mod dpia_missing;
mod dpia_stale;
mod dpo_channel_restricted;
mod dpo_missing;
mod dpo_shared_mismatch;
mod duplicate_id;
mod duty_shifted_to_subject;
mod employer_disclosure_needs_written_consent;
mod eu_act_number_format;
mod fee_wrong;
mod flow_counterpart_missing;
mod flow_direction_mismatch;
mod flow_name_collision;
mod further_purpose_unannounced;
mod grant_category_excess;
mod grant_client_scope_missing;
mod grant_expired;
mod grant_granted_by_wrong;
mod grant_ground_mismatch;
mod grant_necessity_weak;
mod grant_no_termination_trigger;
mod grant_owner_missing;
mod grant_party_without_agreement;
mod grant_purpose_outside_statute;
mod grant_scope_mismatch;
mod grant_to_organisation;
mod grant_without_category;
mod grant_without_end;
mod grant_without_ground;
mod grant_without_person_agreement;
mod grant_without_powers;
mod health_disclosure_needs_itemised_consent;
mod health_necessity_missing;
mod hetu_as_identification;
mod hetu_for_consent_only;
mod hetu_in_source;
mod hetu_on_documents;
mod hetu_without_basis;
mod identity_check_excess;
mod image_as_special;
mod inconsistent_citation;
mod interface_without_right;
mod joint_arrangement_missing;
mod joint_controller_missing;
mod joint_essence_missing;
mod kept_version_changed;
mod language_version_missing;
mod law_enforcement_register;
mod layout_block_duplicate;
mod layout_block_missing;
mod legal_basis_contradiction;
mod legal_basis_unclassified;
mod legit_interest_missing;
mod legitimate_interest_by_authority;
mod list_length_mismatch;
mod log_personal_data_denied;
mod log_retention_missing;
mod mandatory_system_missing;
mod multiple_registers_one_notice;
mod municipality_unknown;
mod must_provide_missing;
mod must_provide_superfluous;
mod national_system_without_keha;
mod notice_predates_change;
mod notice_review_overdue;
mod notice_undated;
mod obsolete_term;
mod open_ended_list;
mod organ_ended;
mod organisation_name_drift;
mod organisation_name_variant;
mod party_set_mismatch;
mod party_set_open_vs_list;
mod personal_data_in_source;
mod portability_missing_for_consent;
mod portability_paper;
mod processing_before_agreement;
mod processor_decides_purpose;
mod processor_without_agreement;
mod processor_without_guarantees;
mod processor_without_legal_entity;
mod profiling_unstated;
mod public_data_reveals_secret_relationship;
mod public_task_basis_too_general;
mod publicity_description_missing;
mod purpose_incompatible_reuse;
mod purpose_missing;
mod purpose_outside_statute;
mod purpose_unspecific;
mod purpose_without_basis;
mod purpose_without_statute;
mod recipient_abolished;
mod recipient_category_vague;
mod recipient_dual_granularity;
mod recipient_missing_vs_grant;
mod recipients_missing;
mod register_past_end;
mod representative_misused;
mod research_dpia_not_sent;
mod residual_risk_without_consultation;
mod response_time_wrong;
mod rests_on_proposal;
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
mod risk_unaccepted;
mod role_mixing;
mod sa_contact_missing;
mod sa_contact_stale;
mod sami_language;
mod secrecy_ground_imprecise;
mod secrecy_ground_missing;
mod secrecy_ground_not_secrecy_provision;
mod secrecy_period_missing;
mod sentence_too_long;
mod shared_snippet;
mod source_implies_category;
mod source_marking_missing;
mod source_missing;
mod source_public_flag_missing;
mod source_without_category;
mod source_without_purpose;
mod special_category_without_condition;
mod statement_contradicts_facts;
mod statute_chapter_mismatch;
mod statute_expired;
mod statute_language_title;
mod statute_not_yet_in_force;
mod statute_number_missing;
mod statute_repeal_pending;
mod statute_repealed;
mod statute_repealed_before_notice;
mod statute_section_amended_after_notice;
mod statute_section_moved;
mod statute_section_unknown;
mod statute_subsection_mismatch;
mod statute_subsection_missing;
mod statute_title_ambiguous;
mod statute_title_mismatch;
mod statute_unknown;
mod statute_unused;
mod statutory_basis_without_provision;
mod statutory_task_abolished;
mod subject_group_missing;
mod subprocessor_chain_gap;
mod subprocessor_without_authorisation;
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
mod toms_too_general;
mod transfer_adequacy_at_risk;
mod transfer_adequacy_expired;
mod transfer_adequacy_out_of_scope;
mod transfer_copy_route_missing;
mod transfer_decision_number_wrong;
mod transfer_denial_unsupported;
mod transfer_derogation_by_authority;
mod transfer_derogation_systematic;
mod transfer_dpf_listing_stale;
mod transfer_invalidated_decision;
mod transfer_notice_missing;
mod transfer_old_scc;
mod transfer_scc_incomplete;
mod transfer_special_category;
mod transfer_tia_missing;
mod transfer_tia_stale;
mod transfer_without_country;
mod transfer_without_mechanism;
mod translation_missing;
mod translation_number_mismatch;
mod translation_stale;
mod unknown_reference;
mod unused_object;
mod viewing_access_conditions;
mod vulnerable_group_unflagged;
mod withdraw_missing;
mod wrong_assessment_type;
mod ytunnus_checksum;

mod agreements;
mod assessments;
mod claims;
mod contacts;
mod controllers;
mod criteria;
mod disclosures;
mod employment;
mod figures;
mod grants;
mod keeping;
mod layouts;
mod names;
mod parties;
mod people;
mod periods;
mod phrases;
mod renames;
mod rests;
mod roles;
mod sources;
mod statutes;
mod systems;
mod tasks;
mod texts;
mod titles;
mod transfers;

/// What the failing examples of the pages have found, by message and argument: the manual words its
/// messages with it. The test of rules writes it.
pub const EXAMPLES: &str = include_str!("examples.csv");

/// Every rule, in the order of the alphabet.
pub static RULES: &[&Rule] = &[
    &a14_timing_missing::RULE,
    &access_statement_contradiction::RULE,
    &addon_scope_exceeded::RULE,
    &adm_incomplete::RULE,
    &adm_rights_wording::RULE,
    &adm_unstated::RULE,
    &aggregate_channel_missing::RULE,
    &aggregate_small_cells::RULE,
    &agreement_annex_missing::RULE,
    &agreement_clause_missing::RULE,
    &agreement_expired::RULE,
    &agreement_future::RULE,
    &agreement_party_is_self::RULE,
    &agreement_party_without_grant::RULE,
    &agreement_role_missing::RULE,
    &agreement_scope_per_party_missing::RULE,
    &agreement_type_wrong::RULE,
    &agreement_unsigned::RULE,
    &annex_category_mismatch::RULE,
    &annex_outdated::RULE,
    &anonymous_and_personal_same_purpose::RULE,
    &approval_altered::RULE,
    &archive_action_missing::RULE,
    &archiving_retention_missing::RULE,
    &area_responsible_unstated::RULE,
    &art9_condition_without_category::RULE,
    &art9_h_without_secrecy::RULE,
    &art9_national_law_missing::RULE,
    &art9_safeguards_missing::RULE,
    &authority_task_content::RULE,
    &backup_retention_unstated::RULE,
    &base_fact_lost::RULE,
    &base_status_mismatch::RULE,
    &block_variant_unused::RULE,
    &breach_deadline_missing::RULE,
    &catalog_stale::RULE,
    &category_hints_special::RULE,
    &category_list_incomplete::RULE,
    &category_outside_statute::RULE,
    &category_proxy_special::RULE,
    &category_term_mismatch::RULE,
    &category_unused::RULE,
    &change_assessment_missing::RULE,
    &child_audience_language::RULE,
    &consent_as_mitigation::RULE,
    &consent_beside_public_task::RULE,
    &consent_child_age::RULE,
    &consent_form_incomplete::RULE,
    &consent_without_record::RULE,
    &contact_email_invalid::RULE,
    &contact_named_person::RULE,
    &contact_obfuscated::RULE,
    &contact_phone_invalid::RULE,
    &contact_url_http::RULE,
    &contract_basis_without_subject_party::RULE,
    &controller_contact_incomplete::RULE,
    &controller_missing::RULE,
    &correction_inconsistent::RULE,
    &country_unknown::RULE,
    &criminal_data_without_ground::RULE,
    &criterion_service_mismatch::RULE,
    &criterion_unsettled::RULE,
    &criterion_without_data::RULE,
    &cross_document_conflict::RULE,
    &cycle::RULE,
    &dangling_cross_reference::RULE,
    &date_in_future::RULE,
    &date_order::RULE,
    &decision_text_mismatch::RULE,
    &decision_without_provision::RULE,
    &disclosure_channel_insecure::RULE,
    &disclosure_consent_kind::RULE,
    &disclosure_without_provision::RULE,
    &document_undated::RULE,
    &dpia_dpo_advice_missing::RULE,
    &dpia_mandatory_missing::RULE,
    &dpia_missing::RULE,
    &dpia_stale::RULE,
    &dpo_channel_restricted::RULE,
    &dpo_missing::RULE,
    &dpo_shared_mismatch::RULE,
    &duplicate_id::RULE,
    &duty_shifted_to_subject::RULE,
    &employer_disclosure_needs_written_consent::RULE,
    &eu_act_number_format::RULE,
    &fee_wrong::RULE,
    &flow_counterpart_missing::RULE,
    &flow_direction_mismatch::RULE,
    &flow_name_collision::RULE,
    &further_purpose_unannounced::RULE,
    &grant_category_excess::RULE,
    &grant_client_scope_missing::RULE,
    &grant_expired::RULE,
    &grant_granted_by_wrong::RULE,
    &grant_ground_mismatch::RULE,
    &grant_necessity_weak::RULE,
    &grant_no_termination_trigger::RULE,
    &grant_owner_missing::RULE,
    &grant_party_without_agreement::RULE,
    &grant_purpose_outside_statute::RULE,
    &grant_scope_mismatch::RULE,
    &grant_to_organisation::RULE,
    &grant_without_category::RULE,
    &grant_without_end::RULE,
    &grant_without_ground::RULE,
    &grant_without_person_agreement::RULE,
    &grant_without_powers::RULE,
    &health_disclosure_needs_itemised_consent::RULE,
    &health_necessity_missing::RULE,
    &hetu_as_identification::RULE,
    &hetu_for_consent_only::RULE,
    &hetu_in_source::RULE,
    &hetu_on_documents::RULE,
    &hetu_without_basis::RULE,
    &identity_check_excess::RULE,
    &image_as_special::RULE,
    &inconsistent_citation::RULE,
    &interface_without_right::RULE,
    &joint_arrangement_missing::RULE,
    &joint_controller_missing::RULE,
    &joint_essence_missing::RULE,
    &kept_version_changed::RULE,
    &language_version_missing::RULE,
    &law_enforcement_register::RULE,
    &layout_block_duplicate::RULE,
    &layout_block_missing::RULE,
    &legal_basis_contradiction::RULE,
    &legal_basis_unclassified::RULE,
    &legit_interest_missing::RULE,
    &legitimate_interest_by_authority::RULE,
    &list_length_mismatch::RULE,
    &log_personal_data_denied::RULE,
    &log_retention_missing::RULE,
    &mandatory_system_missing::RULE,
    &multiple_registers_one_notice::RULE,
    &municipality_unknown::RULE,
    &must_provide_missing::RULE,
    &must_provide_superfluous::RULE,
    &national_system_without_keha::RULE,
    &notice_predates_change::RULE,
    &notice_review_overdue::RULE,
    &notice_undated::RULE,
    &obsolete_term::RULE,
    &open_ended_list::RULE,
    &organ_ended::RULE,
    &organisation_name_drift::RULE,
    &organisation_name_variant::RULE,
    &party_set_mismatch::RULE,
    &party_set_open_vs_list::RULE,
    &personal_data_in_source::RULE,
    &portability_missing_for_consent::RULE,
    &portability_paper::RULE,
    &processing_before_agreement::RULE,
    &processor_decides_purpose::RULE,
    &processor_without_agreement::RULE,
    &processor_without_guarantees::RULE,
    &processor_without_legal_entity::RULE,
    &profiling_unstated::RULE,
    &public_data_reveals_secret_relationship::RULE,
    &public_task_basis_too_general::RULE,
    &publicity_description_missing::RULE,
    &purpose_incompatible_reuse::RULE,
    &purpose_missing::RULE,
    &purpose_outside_statute::RULE,
    &purpose_unspecific::RULE,
    &purpose_without_basis::RULE,
    &purpose_without_statute::RULE,
    &recipient_abolished::RULE,
    &recipient_category_vague::RULE,
    &recipient_dual_granularity::RULE,
    &recipient_missing_vs_grant::RULE,
    &recipients_missing::RULE,
    &register_past_end::RULE,
    &representative_misused::RULE,
    &research_dpia_not_sent::RULE,
    &residual_risk_without_consultation::RULE,
    &response_time_wrong::RULE,
    &rests_on_proposal::RULE,
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
    &risk_unaccepted::RULE,
    &role_mixing::RULE,
    &sa_contact_missing::RULE,
    &sa_contact_stale::RULE,
    &sami_language::RULE,
    &secrecy_ground_imprecise::RULE,
    &secrecy_ground_missing::RULE,
    &secrecy_ground_not_secrecy_provision::RULE,
    &secrecy_period_missing::RULE,
    &sentence_too_long::RULE,
    &shared_snippet::RULE,
    &source_implies_category::RULE,
    &source_marking_missing::RULE,
    &source_missing::RULE,
    &source_public_flag_missing::RULE,
    &source_without_category::RULE,
    &source_without_purpose::RULE,
    &special_category_without_condition::RULE,
    &statement_contradicts_facts::RULE,
    &statute_chapter_mismatch::RULE,
    &statute_expired::RULE,
    &statute_language_title::RULE,
    &statute_not_yet_in_force::RULE,
    &statute_number_missing::RULE,
    &statute_repeal_pending::RULE,
    &statute_repealed::RULE,
    &statute_repealed_before_notice::RULE,
    &statute_section_amended_after_notice::RULE,
    &statute_section_moved::RULE,
    &statute_section_unknown::RULE,
    &statute_subsection_mismatch::RULE,
    &statute_subsection_missing::RULE,
    &statute_title_ambiguous::RULE,
    &statute_title_mismatch::RULE,
    &statute_unknown::RULE,
    &statute_unused::RULE,
    &statutory_basis_without_provision::RULE,
    &statutory_task_abolished::RULE,
    &subject_group_missing::RULE,
    &subprocessor_chain_gap::RULE,
    &subprocessor_without_authorisation::RULE,
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
    &toms_too_general::RULE,
    &transfer_adequacy_at_risk::RULE,
    &transfer_adequacy_expired::RULE,
    &transfer_adequacy_out_of_scope::RULE,
    &transfer_copy_route_missing::RULE,
    &transfer_decision_number_wrong::RULE,
    &transfer_denial_unsupported::RULE,
    &transfer_derogation_by_authority::RULE,
    &transfer_derogation_systematic::RULE,
    &transfer_dpf_listing_stale::RULE,
    &transfer_invalidated_decision::RULE,
    &transfer_notice_missing::RULE,
    &transfer_old_scc::RULE,
    &transfer_scc_incomplete::RULE,
    &transfer_special_category::RULE,
    &transfer_tia_missing::RULE,
    &transfer_tia_stale::RULE,
    &transfer_without_country::RULE,
    &transfer_without_mechanism::RULE,
    &translation_missing::RULE,
    &translation_number_mismatch::RULE,
    &translation_stale::RULE,
    &unknown_reference::RULE,
    &unused_object::RULE,
    &viewing_access_conditions::RULE,
    &vulnerable_group_unflagged::RULE,
    &withdraw_missing::RULE,
    &wrong_assessment_type::RULE,
    &ytunnus_checksum::RULE,
];
