// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    TentativelyAcceptItem { name: "t:TentativelyAcceptItemType", base:
    MeetingRegistrationResponseObject }
);

rt::extends!(TentativelyAcceptItem, MeetingRegistrationResponseObject);

rt::placeholder_default!(TentativelyAcceptItem);

impl rt::ReadComplex for TentativelyAcceptItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for TentativelyAcceptItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
