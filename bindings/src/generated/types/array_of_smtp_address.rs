// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NonEmptyString;

/// Complex type `t:ArrayOfSmtpAddressType`.
#[doc(alias = "ArrayOfSmtpAddressType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSmtpAddress(pub Vec<NonEmptyString>);

impl ArrayOfSmtpAddress {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSmtpAddressType",
        content: xml::Content::Model("(t:SmtpAddress)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSmtpAddress, NonEmptyString);

::ews_bindings::complex_type!(ArrayOfSmtpAddress);

impl xml::ReadNode for ArrayOfSmtpAddress {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SmtpAddress") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSmtpAddress {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SmtpAddress", &self.0);
    }
}
