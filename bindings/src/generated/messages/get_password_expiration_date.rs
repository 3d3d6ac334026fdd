// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetPasswordExpirationDate { name: "m:GetPasswordExpirationDateType", model:
    "m:MailboxSmtpAddress?" }
);

xml::blank_default!(GetPasswordExpirationDate);

impl xml::ReadNode for GetPasswordExpirationDate {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MailboxSmtpAddress") => {
                input.fill(&mut self.mailbox_smtp_address, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetPasswordExpirationDate {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
    }
}

xml::root!(GetPasswordExpirationDate, "m:GetPasswordExpirationDate");
