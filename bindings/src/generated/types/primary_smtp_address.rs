// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    PrimarySmtpAddress { name: "t:PrimarySmtpAddressType", flags: text }
);

impl PrimarySmtpAddress {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::placeholder_new!(PrimarySmtpAddress: placeholder);

impl rt::ReadComplex for PrimarySmtpAddress {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for PrimarySmtpAddress {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
