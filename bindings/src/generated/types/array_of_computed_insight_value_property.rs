// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ComputedInsightValueProperty;

/// Complex type `t:ArrayOfComputedInsightValueProperty`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfComputedInsightValueProperty(pub Vec<ComputedInsightValueProperty>);

impl ArrayOfComputedInsightValueProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfComputedInsightValueProperty",
        content: xml::Content::Model("t:Property*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfComputedInsightValueProperty, ComputedInsightValueProperty
);

::ews_bindings::complex_type!(ArrayOfComputedInsightValueProperty);

impl xml::ReadNode for ArrayOfComputedInsightValueProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Property") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfComputedInsightValueProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Property", &self.0);
    }
}
