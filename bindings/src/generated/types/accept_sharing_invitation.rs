// @generated

use ::ews_bindings::{Result, rt};

use super::ReferenceItemResponse;

/// Complex type `t:AcceptSharingInvitationType`, since `Exchange2010_SP1`.
///
/// Extends `t:ReferenceItemResponseType`.
#[doc(alias = "AcceptSharingInvitationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptSharingInvitation {
    /// What it inherits from [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl Eq for AcceptSharingInvitation {}

rt::complex_type!(
    AcceptSharingInvitation { name: "t:AcceptSharingInvitationType", base:
    ReferenceItemResponse }
);

rt::extends!(AcceptSharingInvitation, ReferenceItemResponse);

rt::placeholder_default!(AcceptSharingInvitation);

impl rt::ReadComplex for AcceptSharingInvitation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for AcceptSharingInvitation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
