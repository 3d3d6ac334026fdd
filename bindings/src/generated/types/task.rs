// @generated

use ::ews_bindings::{Result, rt, value};

use super::{ArrayOfStrings, Item, TaskDelegateState, TaskRecurrence, TaskStatus};

/// Complex type `t:TaskType`.
///
/// Extends `t:ItemType`.
#[doc(alias = "TaskType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Task {
    /// What it inherits from [`Item`].
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

rt::complex_type!(
    Task { name: "t:TaskType", base: Item, model:
    "t:ActualWork?, t:AssignedTime?, t:BillingInformation?, t:ChangeCount?, t:Companies?, t:CompleteDate?, t:Contacts?, t:DelegationState?, t:Delegator?, t:DueDate?, t:IsAssignmentEditable?, t:IsComplete?, t:IsRecurring?, t:IsTeamTask?, t:Mileage?, t:Owner?, t:PercentComplete?, t:Recurrence?, t:StartDate?, t:Status?, t:StatusDescription?, t:TotalWork?"
    }
);

rt::extends!(Task, Item);

rt::placeholder_default!(Task);

impl rt::ReadComplex for Task {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ActualWork") => reader.fill(&mut self.actual_work, tag),
            (rt::T, "AssignedTime") => reader.fill(&mut self.assigned_time, tag),
            (rt::T, "BillingInformation") => {
                reader.fill(&mut self.billing_information, tag)
            }
            (rt::T, "ChangeCount") => reader.fill(&mut self.change_count, tag),
            (rt::T, "Companies") => reader.fill(&mut self.companies, tag),
            (rt::T, "CompleteDate") => reader.fill(&mut self.complete_date, tag),
            (rt::T, "Contacts") => reader.fill(&mut self.contacts, tag),
            (rt::T, "DelegationState") => reader.fill(&mut self.delegation_state, tag),
            (rt::T, "Delegator") => reader.fill(&mut self.delegator, tag),
            (rt::T, "DueDate") => reader.fill(&mut self.due_date, tag),
            (rt::T, "IsAssignmentEditable") => {
                reader.fill(&mut self.is_assignment_editable, tag)
            }
            (rt::T, "IsComplete") => reader.fill(&mut self.is_complete, tag),
            (rt::T, "IsRecurring") => reader.fill(&mut self.is_recurring, tag),
            (rt::T, "IsTeamTask") => reader.fill(&mut self.is_team_task, tag),
            (rt::T, "Mileage") => reader.fill(&mut self.mileage, tag),
            (rt::T, "Owner") => reader.fill(&mut self.owner, tag),
            (rt::T, "PercentComplete") => reader.fill(&mut self.percent_complete, tag),
            (rt::T, "Recurrence") => reader.fill(&mut self.recurrence, tag),
            (rt::T, "StartDate") => reader.fill(&mut self.start_date, tag),
            (rt::T, "Status") => reader.fill(&mut self.status, tag),
            (rt::T, "StatusDescription") => {
                reader.fill(&mut self.status_description, tag)
            }
            (rt::T, "TotalWork") => reader.fill(&mut self.total_work, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for Task {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ActualWork", &self.actual_work);
        out.element("t:AssignedTime", &self.assigned_time);
        out.element("t:BillingInformation", &self.billing_information);
        out.element("t:ChangeCount", &self.change_count);
        out.element("t:Companies", &self.companies);
        out.element("t:CompleteDate", &self.complete_date);
        out.element("t:Contacts", &self.contacts);
        out.element("t:DelegationState", &self.delegation_state);
        out.element("t:Delegator", &self.delegator);
        out.element("t:DueDate", &self.due_date);
        out.element("t:IsAssignmentEditable", &self.is_assignment_editable);
        out.element("t:IsComplete", &self.is_complete);
        out.element("t:IsRecurring", &self.is_recurring);
        out.element("t:IsTeamTask", &self.is_team_task);
        out.element("t:Mileage", &self.mileage);
        out.element("t:Owner", &self.owner);
        out.element("t:PercentComplete", &self.percent_complete);
        out.element("t:Recurrence", &self.recurrence);
        out.element("t:StartDate", &self.start_date);
        out.element("t:Status", &self.status);
        out.element("t:StatusDescription", &self.status_description);
        out.element("t:TotalWork", &self.total_work);
    }
}
