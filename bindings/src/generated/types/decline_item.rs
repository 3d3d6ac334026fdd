// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:DeclineItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "DeclineItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeclineItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

impl DeclineItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeclineItemType",
        base: Some(MeetingRegistrationResponseObject::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(DeclineItem);

::ews_bindings::extends!(DeclineItem, MeetingRegistrationResponseObject);

::ews_bindings::blank_default!(DeclineItem);

impl xml::ReadNode for DeclineItem {
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

impl xml::WriteNode for DeclineItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
