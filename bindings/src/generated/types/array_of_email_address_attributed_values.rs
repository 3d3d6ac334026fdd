// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::EmailAddressAttributedValue;

/// Complex type `t:ArrayOfEmailAddressAttributedValuesType`.
#[doc(alias = "ArrayOfEmailAddressAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfEmailAddressAttributedValues(pub Vec<EmailAddressAttributedValue>);

impl ArrayOfEmailAddressAttributedValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfEmailAddressAttributedValuesType",
        content: xml::Content::Model("t:EmailAddressAttributedValue*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfEmailAddressAttributedValues, EmailAddressAttributedValue
);

::ews_bindings::complex_type!(ArrayOfEmailAddressAttributedValues);

impl xml::ReadNode for ArrayOfEmailAddressAttributedValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "EmailAddressAttributedValue") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfEmailAddressAttributedValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:EmailAddressAttributedValue", &self.0);
    }
}
