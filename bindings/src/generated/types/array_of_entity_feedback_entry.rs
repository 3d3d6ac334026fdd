// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EntityFeedbackEntry;

/// Complex type `t:ArrayOfEntityFeedbackEntry`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEntityFeedbackEntry(pub Vec<EntityFeedbackEntry>);

impl ArrayOfEntityFeedbackEntry {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEntityFeedbackEntry",
        content: xml::Content::Model("t:EntityFeedbackEntry+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfEntityFeedbackEntry, EntityFeedbackEntry);

::ews_bindings::complex_type!(ArrayOfEntityFeedbackEntry);

impl xml::ReadNode for ArrayOfEntityFeedbackEntry {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EntityFeedbackEntry") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEntityFeedbackEntry {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EntityFeedbackEntry", &self.0);
    }
}
