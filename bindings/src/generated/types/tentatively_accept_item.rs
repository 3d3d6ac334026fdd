// @generated

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:TentativelyAcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "TentativelyAcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TentativelyAcceptItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

xml::complex_type!(
    TentativelyAcceptItem { name: "t:TentativelyAcceptItemType", base:
    MeetingRegistrationResponseObject }
);

xml::extends!(TentativelyAcceptItem, MeetingRegistrationResponseObject);

xml::blank_default!(TentativelyAcceptItem);

impl xml::ReadNode for TentativelyAcceptItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for TentativelyAcceptItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
