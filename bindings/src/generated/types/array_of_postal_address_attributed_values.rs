// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PostalAddressAttributedValue;

/// Complex type `t:ArrayOfPostalAddressAttributedValuesType`.
#[doc(alias = "ArrayOfPostalAddressAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPostalAddressAttributedValues(pub Vec<PostalAddressAttributedValue>);

impl ArrayOfPostalAddressAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPostalAddressAttributedValuesType",
        content: xml::Content::Model("t:PostalAddressAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfPostalAddressAttributedValues, PostalAddressAttributedValue
);

::ews_bindings::complex_type!(ArrayOfPostalAddressAttributedValues);

impl xml::ReadNode for ArrayOfPostalAddressAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "PostalAddressAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPostalAddressAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:PostalAddressAttributedValue", &self.0);
    }
}
