// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{DelegateUser, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:DelegateUserResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "DelegateUserResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelegateUserResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:DelegateUser`, optional.
    pub delegate_user: Option<Box<DelegateUser>>,
}

impl Eq for DelegateUserResponseMessage {}

xml::complex_type!(
    DelegateUserResponseMessage { name: "m:DelegateUserResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:DelegateUser?", flags: response }
);

impl DelegateUserResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            delegate_user: None,
        }
    }
}

xml::extends!(DelegateUserResponseMessage, ResponseMessage);

xml::blank_new!(DelegateUserResponseMessage: blank);

impl xml::ReadNode for DelegateUserResponseMessage {
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
            (xml::M, "DelegateUser") => input.fill(&mut self.delegate_user, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DelegateUserResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:DelegateUser", &self.delegate_user);
    }
}
