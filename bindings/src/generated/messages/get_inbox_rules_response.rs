// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(GetInboxRulesResponse, ResponseMessage);

rt::placeholder_new!(GetInboxRulesResponse: placeholder);

impl rt::ReadComplex for GetInboxRulesResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "OutlookRuleBlobExists") => {
                reader.fill(&mut self.outlook_rule_blob_exists, tag)
            }
            (rt::M, "InboxRules") => reader.fill(&mut self.inbox_rules, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetInboxRulesResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:OutlookRuleBlobExists", &self.outlook_rule_blob_exists);
        out.element("m:InboxRules", &self.inbox_rules);
    }
}

rt::root!(GetInboxRulesResponse, "m:GetInboxRulesResponse");
