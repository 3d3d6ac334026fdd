// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(UpdateInboxRulesResponse, ResponseMessage);

rt::placeholder_new!(UpdateInboxRulesResponse: placeholder);

impl rt::ReadComplex for UpdateInboxRulesResponse {
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
            (rt::M, "RuleOperationErrors") => {
                reader.fill(&mut self.rule_operation_errors, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UpdateInboxRulesResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:RuleOperationErrors", &self.rule_operation_errors);
    }
}

rt::root!(UpdateInboxRulesResponse, "m:UpdateInboxRulesResponse");
