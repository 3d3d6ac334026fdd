// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfEmailUsers, Entity};

/// Complex type `t:TaskSuggestionType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "TaskSuggestionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TaskSuggestion {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:TaskString`, optional.
    pub task_string: Option<String>,
    /// Element `t:Assignees`, optional.
    pub assignees: Option<ArrayOfEmailUsers>,
}

impl Eq for TaskSuggestion {}

rt::complex_type!(
    TaskSuggestion { name: "t:TaskSuggestionType", base: Entity, model:
    "t:TaskString?, t:Assignees?" }
);

rt::extends!(TaskSuggestion, Entity);

rt::placeholder_default!(TaskSuggestion);

impl rt::ReadComplex for TaskSuggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TaskString") => reader.fill(&mut self.task_string, tag),
            (rt::T, "Assignees") => reader.fill(&mut self.assignees, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for TaskSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:TaskString", &self.task_string);
        out.element("t:Assignees", &self.assignees);
    }
}
