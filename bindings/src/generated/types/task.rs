// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ArrayOfStrings, Item, TaskDelegateState, TaskRecurrence, TaskStatus};

/// Complex type `t:TaskType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "TaskType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Task {
    /// The fields inherited from [`Item`].
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
    elements {
        base;
        0 actual_work: t "ActualWork" ?;
        1 assigned_time: t "AssignedTime" ?;
        2 billing_information: t "BillingInformation" ?;
        3 change_count: t "ChangeCount" ?;
        4 companies: t "Companies" ?;
        5 complete_date: t "CompleteDate" ?;
        6 contacts: t "Contacts" ?;
        7 delegation_state: t "DelegationState" ?;
        8 delegator: t "Delegator" ?;
        9 due_date: t "DueDate" ?;
        10 is_assignment_editable: t "IsAssignmentEditable" ?;
        11 is_complete: t "IsComplete" ?;
        12 is_recurring: t "IsRecurring" ?;
        13 is_team_task: t "IsTeamTask" ?;
        14 mileage: t "Mileage" ?;
        15 owner: t "Owner" ?;
        16 percent_complete: t "PercentComplete" ?;
        17 recurrence: t "Recurrence" ?;
        18 start_date: t "StartDate" ?;
        19 status: t "Status" ?;
        20 status_description: t "StatusDescription" ?;
        21 total_work: t "TotalWork" ?;
    }
}
