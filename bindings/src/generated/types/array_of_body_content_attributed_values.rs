// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::BodyContentAttributedValue;

/// Complex type `t:ArrayOfBodyContentAttributedValuesType`.
#[doc(alias = "ArrayOfBodyContentAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfBodyContentAttributedValues(pub Vec<BodyContentAttributedValue>);

impl ArrayOfBodyContentAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfBodyContentAttributedValuesType",
        content: xml::Content::Model("t:BodyContentAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfBodyContentAttributedValues, BodyContentAttributedValue
);

::ews_bindings::complex_type!(ArrayOfBodyContentAttributedValues);

impl xml::ReadNode for ArrayOfBodyContentAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "BodyContentAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfBodyContentAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BodyContentAttributedValue", &self.0);
    }
}
