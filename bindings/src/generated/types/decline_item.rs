// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DeclineItem { name: "t:DeclineItemType", base: MeetingRegistrationResponseObject }
);

rt::extends!(DeclineItem, MeetingRegistrationResponseObject);

rt::placeholder_default!(DeclineItem);

impl rt::ReadComplex for DeclineItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for DeclineItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
