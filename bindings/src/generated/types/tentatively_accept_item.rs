// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MeetingRegistrationResponseObject;

/// Complex type `t:TentativelyAcceptItemType`.
///
/// Extends `t:MeetingRegistrationResponseObjectType`.
#[doc(alias = "TentativelyAcceptItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TentativelyAcceptItem {
    /// What it inherits from [`MeetingRegistrationResponseObject`].
    pub base: MeetingRegistrationResponseObject,
}

impl TentativelyAcceptItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TentativelyAcceptItemType",
        base: Some(MeetingRegistrationResponseObject::SHAPE),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(TentativelyAcceptItem);

::ews_bindings::extends!(TentativelyAcceptItem, MeetingRegistrationResponseObject);

::ews_bindings::blank_default!(TentativelyAcceptItem);

impl xml::ReadNode for TentativelyAcceptItem {
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

impl xml::WriteNode for TentativelyAcceptItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
