// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfRuleOperationErrors, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:UpdateInboxRulesResponseType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:UpdateInboxRulesResponse`.
#[doc(alias = "UpdateInboxRulesResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateInboxRulesResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RuleOperationErrors`, optional.
    pub rule_operation_errors: Option<ArrayOfRuleOperationErrors>,
}

impl Eq for UpdateInboxRulesResponse {}

xml::complex_type!(
    UpdateInboxRulesResponse { name: "m:UpdateInboxRulesResponseType", base:
    ResponseMessage, bits: 1, model: "m:RuleOperationErrors?", flags: response }
);

impl UpdateInboxRulesResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            rule_operation_errors: None,
        }
    }
}

xml::extends!(UpdateInboxRulesResponse, ResponseMessage);

xml::blank_new!(UpdateInboxRulesResponse: blank);

impl xml::ReadNode for UpdateInboxRulesResponse {
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
            (xml::M, "RuleOperationErrors") => {
                input.fill(&mut self.rule_operation_errors, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UpdateInboxRulesResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:RuleOperationErrors", &self.rule_operation_errors);
    }
}

xml::root!(UpdateInboxRulesResponse, "m:UpdateInboxRulesResponse");
