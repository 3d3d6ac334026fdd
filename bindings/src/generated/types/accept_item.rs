// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    AcceptItem { name: "t:AcceptItemType", base: MeetingRegistrationResponseObject }
);

rt::extends!(AcceptItem, MeetingRegistrationResponseObject);

rt::placeholder_default!(AcceptItem);

impl rt::ReadComplex for AcceptItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for AcceptItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
