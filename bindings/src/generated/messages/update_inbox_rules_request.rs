// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UpdateInboxRulesRequest: blank);

impl xml::ReadNode for UpdateInboxRulesRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MailboxSmtpAddress") => {
                input.fill(&mut self.mailbox_smtp_address, tag)
            }
            (xml::M, "RemoveOutlookRuleBlob") => {
                input.fill(&mut self.remove_outlook_rule_blob, tag)
            }
            (xml::M, "Operations") => input.require(&mut self.operations, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UpdateInboxRulesRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MailboxSmtpAddress", &self.mailbox_smtp_address);
        out.element("m:RemoveOutlookRuleBlob", &self.remove_outlook_rule_blob);
        out.element("m:Operations", &self.operations);
    }
}

xml::root!(UpdateInboxRulesRequest, "m:UpdateInboxRules");
