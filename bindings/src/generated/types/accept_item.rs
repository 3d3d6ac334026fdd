// @generated

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:AcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "AcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

xml::complex_type!(
    AcceptItem { name: "t:AcceptItemType", base: MeetingRegistrationResponseObject }
);

xml::extends!(AcceptItem, MeetingRegistrationResponseObject);

xml::blank_default!(AcceptItem);

impl xml::ReadNode for AcceptItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for AcceptItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
