// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:AcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "AcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AcceptItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

impl AcceptItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AcceptItemType",
        base: Some(MeetingRegistrationResponseObject::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(AcceptItem);

::ews_bindings::extends!(AcceptItem, MeetingRegistrationResponseObject);

::ews_bindings::blank_default!(AcceptItem);

impl xml::ReadNode for AcceptItem {
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

impl xml::WriteNode for AcceptItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
