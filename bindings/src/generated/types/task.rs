// @generated

use ::ews_bindings::{Result, value, xml};

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
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
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

xml::complex_type!(
    Task { name: "t:TaskType", base: Item, model:
    "t:ActualWork?, t:AssignedTime?, t:BillingInformation?, t:ChangeCount?, t:Companies?, t:CompleteDate?, t:Contacts?, t:DelegationState?, t:Delegator?, t:DueDate?, t:IsAssignmentEditable?, t:IsComplete?, t:IsRecurring?, t:IsTeamTask?, t:Mileage?, t:Owner?, t:PercentComplete?, t:Recurrence?, t:StartDate?, t:Status?, t:StatusDescription?, t:TotalWork?"
    }
);

xml::extends!(Task, Item);

xml::blank_default!(Task);

impl xml::ReadNode for Task {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ActualWork") => input.fill(&mut self.actual_work, tag),
            (xml::T, "AssignedTime") => input.fill(&mut self.assigned_time, tag),
            (xml::T, "BillingInformation") => {
                input.fill(&mut self.billing_information, tag)
            }
            (xml::T, "ChangeCount") => input.fill(&mut self.change_count, tag),
            (xml::T, "Companies") => input.fill(&mut self.companies, tag),
            (xml::T, "CompleteDate") => input.fill(&mut self.complete_date, tag),
            (xml::T, "Contacts") => input.fill(&mut self.contacts, tag),
            (xml::T, "DelegationState") => input.fill(&mut self.delegation_state, tag),
            (xml::T, "Delegator") => input.fill(&mut self.delegator, tag),
            (xml::T, "DueDate") => input.fill(&mut self.due_date, tag),
            (xml::T, "IsAssignmentEditable") => {
                input.fill(&mut self.is_assignment_editable, tag)
            }
            (xml::T, "IsComplete") => input.fill(&mut self.is_complete, tag),
            (xml::T, "IsRecurring") => input.fill(&mut self.is_recurring, tag),
            (xml::T, "IsTeamTask") => input.fill(&mut self.is_team_task, tag),
            (xml::T, "Mileage") => input.fill(&mut self.mileage, tag),
            (xml::T, "Owner") => input.fill(&mut self.owner, tag),
            (xml::T, "PercentComplete") => input.fill(&mut self.percent_complete, tag),
            (xml::T, "Recurrence") => input.fill(&mut self.recurrence, tag),
            (xml::T, "StartDate") => input.fill(&mut self.start_date, tag),
            (xml::T, "Status") => input.fill(&mut self.status, tag),
            (xml::T, "StatusDescription") => {
                input.fill(&mut self.status_description, tag)
            }
            (xml::T, "TotalWork") => input.fill(&mut self.total_work, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for Task {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
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
