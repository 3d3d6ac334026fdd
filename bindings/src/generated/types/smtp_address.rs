// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(SmtpAddress { name: "t:SmtpAddressType", flags: text });

impl SmtpAddress {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::placeholder_new!(SmtpAddress: placeholder);

impl rt::ReadComplex for SmtpAddress {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for SmtpAddress {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
