// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetInboxRulesRequest { name: "m:GetInboxRulesRequestType", model:
    "m:MailboxSmtpAddress?" }
);

xml::blank_default!(GetInboxRulesRequest);

impl xml::ReadNode for GetInboxRulesRequest {
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

impl xml::WriteNode for GetInboxRulesRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
    }
}

xml::root!(GetInboxRulesRequest, "m:GetInboxRules");
