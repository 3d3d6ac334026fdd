// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfRules, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetInboxRulesResponseType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetInboxRulesResponse`.
#[doc(alias = "GetInboxRulesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetInboxRulesResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:OutlookRuleBlobExists`, optional.
    pub outlook_rule_blob_exists: Option<bool>,
    /// Element `m:InboxRules`, optional.
    pub inbox_rules: Option<ArrayOfRules>,
}

impl Eq for GetInboxRulesResponse {}

xml::complex_type!(
    GetInboxRulesResponse { name: "m:GetInboxRulesResponseType", base: ResponseMessage,
    bits: 1, model: "m:OutlookRuleBlobExists?, m:InboxRules?", flags: response }
);

impl GetInboxRulesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            outlook_rule_blob_exists: None,
            inbox_rules: None,
        }
    }
}

xml::extends!(GetInboxRulesResponse, ResponseMessage);

xml::blank_new!(GetInboxRulesResponse: blank);

impl xml::ReadNode for GetInboxRulesResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "OutlookRuleBlobExists") => {
                input.fill(&mut self.outlook_rule_blob_exists, tag)
            }
            (xml::M, "InboxRules") => input.fill(&mut self.inbox_rules, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetInboxRulesResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:OutlookRuleBlobExists", &self.outlook_rule_blob_exists);
        out.element("m:InboxRules", &self.inbox_rules);
    }
}

xml::root!(GetInboxRulesResponse, "m:GetInboxRulesResponse");
