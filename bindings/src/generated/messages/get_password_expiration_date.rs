// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:GetPasswordExpirationDateType`, since `Exchange2010_SP2`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetPasswordExpirationDate`.
#[doc(alias = "GetPasswordExpirationDateType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPasswordExpirationDate {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
}

impl Eq for GetPasswordExpirationDate {}

rt::complex_type!(
    GetPasswordExpirationDate { name: "m:GetPasswordExpirationDateType", model:
    "m:MailboxSmtpAddress?" }
);

rt::placeholder_default!(GetPasswordExpirationDate);

impl rt::ReadComplex for GetPasswordExpirationDate {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MailboxSmtpAddress") => {
                reader.fill(&mut self.mailbox_smtp_address, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetPasswordExpirationDate {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
    }
}

rt::root!(GetPasswordExpirationDate, "m:GetPasswordExpirationDate");
