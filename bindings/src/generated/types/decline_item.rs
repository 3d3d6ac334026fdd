// @generated

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:DeclineItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "DeclineItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeclineItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

xml::complex_type!(
    DeclineItem { name: "t:DeclineItemType", base: MeetingRegistrationResponseObject }
);

xml::extends!(DeclineItem, MeetingRegistrationResponseObject);

xml::blank_default!(DeclineItem);

impl xml::ReadNode for DeclineItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for DeclineItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
