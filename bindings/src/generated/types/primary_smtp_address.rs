// @generated

use ::ews_bindings::{Result, xml};

use super::NonEmptyString;

/// Complex type `t:PrimarySmtpAddressType`, since `Exchange2013_SP1`.
#[doc(alias = "PrimarySmtpAddressType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrimarySmtpAddress {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for PrimarySmtpAddress {}

xml::complex_type!(
    PrimarySmtpAddress { name: "t:PrimarySmtpAddressType", flags: text }
);

impl PrimarySmtpAddress {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

xml::blank_new!(PrimarySmtpAddress: blank);

impl xml::ReadNode for PrimarySmtpAddress {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for PrimarySmtpAddress {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
