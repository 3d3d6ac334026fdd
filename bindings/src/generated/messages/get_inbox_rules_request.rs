// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:GetInboxRulesRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetInboxRules`.
#[doc(alias = "GetInboxRulesRequestType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetInboxRulesRequest {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
}

impl Eq for GetInboxRulesRequest {}

rt::complex_type!(
    GetInboxRulesRequest { name: "m:GetInboxRulesRequestType", model:
    "m:MailboxSmtpAddress?" }
);

rt::placeholder_default!(GetInboxRulesRequest);

impl rt::ReadComplex for GetInboxRulesRequest {
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

impl rt::WriteComplex for GetInboxRulesRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
    }
}

rt::root!(GetInboxRulesRequest, "m:GetInboxRules");
