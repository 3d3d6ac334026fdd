// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ArrayOfRuleOperations;

/// Complex type `m:UpdateInboxRulesRequestType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UpdateInboxRules`.
#[doc(alias = "UpdateInboxRulesRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateInboxRulesRequest {
    /// Element `m:MailboxSmtpAddress`, optional.
    pub mailbox_smtp_address: Option<String>,
    /// Element `m:RemoveOutlookRuleBlob`, optional.
    pub remove_outlook_rule_blob: Option<bool>,
    /// Element `m:Operations`, required.
    pub operations: ArrayOfRuleOperations,
}

impl Eq for UpdateInboxRulesRequest {}

rt::complex_type!(
    UpdateInboxRulesRequest { name: "m:UpdateInboxRulesRequestType", required:
    "m:Operations", bits: 1, model:
    "m:MailboxSmtpAddress?, m:RemoveOutlookRuleBlob?, m:Operations" }
);

impl UpdateInboxRulesRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(operations: ArrayOfRuleOperations) -> Self {
        Self {
            mailbox_smtp_address: None,
            remove_outlook_rule_blob: None,
            operations,
        }
    }
}

rt::placeholder_new!(UpdateInboxRulesRequest: placeholder);

impl rt::ReadComplex for UpdateInboxRulesRequest {
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
            (rt::M, "RemoveOutlookRuleBlob") => {
                reader.fill(&mut self.remove_outlook_rule_blob, tag)
            }
            (rt::M, "Operations") => reader.require(&mut self.operations, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UpdateInboxRulesRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
        out.element("m:RemoveOutlookRuleBlob", &self.remove_outlook_rule_blob);
        out.element("m:Operations", &self.operations);
    }
}

rt::root!(UpdateInboxRulesRequest, "m:UpdateInboxRules");
