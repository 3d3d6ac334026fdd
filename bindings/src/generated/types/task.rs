// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfStrings, Item, TaskDelegateState, TaskRecurrence, TaskStatus};

/// Complex type `t:TaskType`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance`, `in_reply_to`, `is_submitted`, `is_draft`, `is_from_me`, `is_resend`, `is_unmodified`, `internet_message_headers`, `date_time_sent`, `date_time_created`, `response_objects`, `reminder_due_by`, `reminder_is_set`, `reminder_next_time`, `reminder_minutes_before_start`, `display_cc`, `display_to`, `display_bcc`, `has_attachments`, `extended_property`, `culture`, `effective_rights`, `last_modified_name`, `last_modified_time`, `is_associated`, `web_client_read_form_query_string`, `web_client_edit_form_query_string`, `conversation_id`, `unique_body`, `flag`, `store_entry_id`, `instance_key`, `normalized_body`, `entity_extraction_result`, `policy_tag`, `archive_tag`, `retention_date`, `preview`, `rights_management_license_data`, `predicted_action_reasons`, `is_clutter`, `block_status`, `has_blocked_images`, `text_body`, `icon_index`, `search_key`, `sort_key`, `hashtags`, `mentions`, `mentioned_me`, `mentions_preview`, `mentions_ex`, `applied_hashtags`, `applied_hashtags_preview`, `likes`, `likes_preview`, `pending_social_activity_tag_ids`, `at_all_mention`, `can_delete`, `inference_classification`, `kept`.
///
/// Microsoft's reference: [`Task`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/task).
#[doc(alias = "TaskType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Task {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:ActualWork`, optional.
    pub actual_work: Option<i32>,
    /// Element `t:AssignedTime`, optional.
    pub assigned_time: Option<value::DateTime>,
    /// Element `t:BillingInformation`, optional.
    pub billing_information: Option<String>,
    /// Element `t:ChangeCount`, optional.
    pub change_count: Option<i32>,
    /// Element `t:Companies`, optional.
    pub companies: Option<ArrayOfStrings>,
    /// Element `t:CompleteDate`, optional.
    pub complete_date: Option<value::DateTime>,
    /// Element `t:Contacts`, optional.
    pub contacts: Option<ArrayOfStrings>,
    /// Element `t:DelegationState`, optional.
    pub delegation_state: Option<TaskDelegateState>,
    /// Element `t:Delegator`, optional.
    pub delegator: Option<String>,
    /// Element `t:DueDate`, optional.
    pub due_date: Option<value::DateTime>,
    /// Element `t:IsAssignmentEditable`, optional.
    pub is_assignment_editable: Option<i32>,
    /// Element `t:IsComplete`, optional.
    pub is_complete: Option<bool>,
    /// Element `t:IsRecurring`, optional.
    pub is_recurring: Option<bool>,
    /// Element `t:IsTeamTask`, optional.
    pub is_team_task: Option<bool>,
    /// Element `t:Mileage`, optional.
    pub mileage: Option<String>,
    /// Element `t:Owner`, optional.
    pub owner: Option<String>,
    /// Element `t:PercentComplete`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
    pub percent_complete: Option<f64>,
    /// Element `t:Recurrence`, optional.
    pub recurrence: Option<Box<TaskRecurrence>>,
    /// Element `t:StartDate`, optional.
    pub start_date: Option<value::DateTime>,
    /// Element `t:Status`, optional.
    pub status: Option<TaskStatus>,
    /// Element `t:StatusDescription`, optional.
    pub status_description: Option<String>,
    /// Element `t:TotalWork`, optional.
    pub total_work: Option<i32>,
}

rt::complex_type! {
    Task: Item = "t:TaskType";
    elements t {
        base 71;
        0 actual_work: "ActualWork" optional;
        1 assigned_time: "AssignedTime" optional;
        2 billing_information: "BillingInformation" optional;
        3 change_count: "ChangeCount" optional;
        4 companies: "Companies" optional;
        5 complete_date: "CompleteDate" optional;
        6 contacts: "Contacts" optional;
        7 delegation_state: "DelegationState" optional;
        8 delegator: "Delegator" optional;
        9 due_date: "DueDate" optional;
        10 is_assignment_editable: "IsAssignmentEditable" optional;
        11 is_complete: "IsComplete" optional;
        12 is_recurring: "IsRecurring" optional;
        13 is_team_task: "IsTeamTask" optional;
        14 mileage: "Mileage" optional;
        15 owner: "Owner" optional;
        16 percent_complete: "PercentComplete" optional;
        17 recurrence: "Recurrence" optional;
        18 start_date: "StartDate" optional;
        19 status: "Status" optional;
        20 status_description: "StatusDescription" optional;
        21 total_work: "TotalWork" optional;
    }
    kept { base.kept }
}
