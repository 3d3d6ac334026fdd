// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::JobInsightValue;

/// Complex type `t:ArrayOfJobInsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfJobInsightValue(pub Vec<JobInsightValue>);

impl ArrayOfJobInsightValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfJobInsightValue",
        content: xml::Content::Model("t:Item*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfJobInsightValue, JobInsightValue);

::ews_bindings::complex_type!(ArrayOfJobInsightValue);

impl xml::ReadNode for ArrayOfJobInsightValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfJobInsightValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
