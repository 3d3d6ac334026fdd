// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NonEmptyString;

/// Complex type `t:SmtpAddressType`.
#[doc(alias = "SmtpAddressType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SmtpAddress {
    /// The text.
    pub value: NonEmptyString,
}

impl SmtpAddress {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SmtpAddressType",
        content: xml::Content::Text,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

::ews_bindings::complex_type!(SmtpAddress);

::ews_bindings::blank_new!(SmtpAddress : blank);

impl xml::ReadNode for SmtpAddress {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for SmtpAddress {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
