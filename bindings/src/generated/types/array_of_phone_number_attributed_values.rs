// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PhoneNumberAttributedValue;

/// Complex type `t:ArrayOfPhoneNumberAttributedValuesType`.
#[doc(alias = "ArrayOfPhoneNumberAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPhoneNumberAttributedValues(pub Vec<PhoneNumberAttributedValue>);

impl ArrayOfPhoneNumberAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPhoneNumberAttributedValuesType",
        content: xml::Content::Model("t:PhoneNumberAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfPhoneNumberAttributedValues, PhoneNumberAttributedValue
);

::ews_bindings::complex_type!(ArrayOfPhoneNumberAttributedValues);

impl xml::ReadNode for ArrayOfPhoneNumberAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "PhoneNumberAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPhoneNumberAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:PhoneNumberAttributedValue", &self.0);
    }
}
