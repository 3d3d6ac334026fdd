// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::TaskSuggestion;

/// Complex type `t:ArrayOfTaskSuggestionsType`.
#[doc(alias = "ArrayOfTaskSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfTaskSuggestions(pub Vec<TaskSuggestion>);

impl ArrayOfTaskSuggestions {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfTaskSuggestionsType",
        content: xml::Content::Model("t:TaskSuggestion+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfTaskSuggestions, TaskSuggestion);

::ews_bindings::complex_type!(ArrayOfTaskSuggestions);

impl xml::ReadNode for ArrayOfTaskSuggestions {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TaskSuggestion") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfTaskSuggestions {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TaskSuggestion", &self.0);
    }
}
