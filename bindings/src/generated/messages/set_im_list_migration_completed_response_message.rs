// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:SetImListMigrationCompletedResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:SetImListMigrationCompletedResponse`.
#[doc(alias = "SetImListMigrationCompletedResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImListMigrationCompletedResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
}

impl Eq for SetImListMigrationCompletedResponseMessage {}

xml::complex_type!(
    SetImListMigrationCompletedResponseMessage { name:
    "m:SetImListMigrationCompletedResponseMessageType", base: ResponseMessage, bits: 1,
    flags: response }
);

impl SetImListMigrationCompletedResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
        }
    }
}

xml::extends!(SetImListMigrationCompletedResponseMessage, ResponseMessage);

xml::blank_new!(SetImListMigrationCompletedResponseMessage: blank);

impl xml::ReadNode for SetImListMigrationCompletedResponseMessage {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for SetImListMigrationCompletedResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}

xml::root!(
    SetImListMigrationCompletedResponseMessage, "m:SetImListMigrationCompletedResponse"
);
