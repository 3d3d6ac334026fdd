// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    TaskSuggestion { name: "t:TaskSuggestionType", base: Entity, model:
    "t:TaskString?, t:Assignees?" }
);

xml::extends!(TaskSuggestion, Entity);

xml::blank_default!(TaskSuggestion);

impl xml::ReadNode for TaskSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "TaskString") => input.fill(&mut self.task_string, tag),
            (xml::T, "Assignees") => input.fill(&mut self.assignees, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for TaskSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:TaskString", &self.task_string);
        out.element("t:Assignees", &self.assignees);
    }
}
