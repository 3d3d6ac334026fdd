// @generated

use ::ews_bindings::{Result, rt};

use super::{InvalidRecipientResponseCode, NonEmptyString};

/// Complex type `t:InvalidRecipientType`, since `Exchange2010_SP1`.
#[doc(alias = "InvalidRecipientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InvalidRecipient {
    /// Element `t:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `t:ResponseCode`, required.
    pub response_code: InvalidRecipientResponseCode,
    /// Element `t:MessageText`, optional.
    pub message_text: Option<String>,
}

impl Eq for InvalidRecipient {}

rt::complex_type!(
    InvalidRecipient { name: "t:InvalidRecipientType", required:
    "t:SmtpAddress, t:ResponseCode", bits: 2, model:
    "t:SmtpAddress, t:ResponseCode, t:MessageText?" }
);

impl InvalidRecipient {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        smtp_address: NonEmptyString,
        response_code: InvalidRecipientResponseCode,
    ) -> Self {
        Self {
            smtp_address,
            response_code,
            message_text: None,
        }
    }
}

rt::placeholder_new!(InvalidRecipient: placeholder, placeholder);

impl rt::ReadComplex for InvalidRecipient {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SmtpAddress") => reader.require(&mut self.smtp_address, tag, 0),
            (rt::T, "ResponseCode") => reader.require(&mut self.response_code, tag, 1),
            (rt::T, "MessageText") => reader.fill(&mut self.message_text, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for InvalidRecipient {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SmtpAddress", &self.smtp_address);
        out.element("t:ResponseCode", &self.response_code);
        out.element("t:MessageText", &self.message_text);
    }
}
