// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfEmailUsers, Entity};

/// Complex type `t:TaskSuggestionType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`TaskSuggestion`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/tasksuggestion).
#[doc(alias = "TaskSuggestionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TaskSuggestion {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:TaskString`, optional.
    pub task_string: Option<String>,
    /// Element `t:Assignees`, optional.
    pub assignees: Option<ArrayOfEmailUsers>,
}

impl Eq for TaskSuggestion {}

rt::complex_type! {
    TaskSuggestion: Entity = "t:TaskSuggestionType";
    elements t {
        base 1;
        0 task_string: "TaskString" optional;
        1 assignees: "Assignees" optional;
    }
}
