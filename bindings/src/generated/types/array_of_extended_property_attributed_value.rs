// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ExtendedPropertyAttributedValue;

/// Complex type `t:ArrayOfExtendedPropertyAttributedValueType`.
#[doc(alias = "ArrayOfExtendedPropertyAttributedValueType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfExtendedPropertyAttributedValue(
    pub Vec<ExtendedPropertyAttributedValue>,
);

impl ArrayOfExtendedPropertyAttributedValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfExtendedPropertyAttributedValueType",
        content: xml::Content::Model("t:ExtendedPropertyAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfExtendedPropertyAttributedValue, ExtendedPropertyAttributedValue
);

::ews_bindings::complex_type!(ArrayOfExtendedPropertyAttributedValue);

impl xml::ReadNode for ArrayOfExtendedPropertyAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedPropertyAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfExtendedPropertyAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedPropertyAttributedValue", &self.0);
    }
}
