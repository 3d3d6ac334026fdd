// @generated

use ::ews_bindings::{Result, xml};

use super::NonEmptyString;

/// Complex type `t:SmtpAddressType`, since `Exchange2013_SP1`.
#[doc(alias = "SmtpAddressType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmtpAddress {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for SmtpAddress {}

xml::complex_type!(SmtpAddress { name: "t:SmtpAddressType", flags: text });

impl SmtpAddress {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

xml::blank_new!(SmtpAddress: blank);

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
