// @generated

use ::ews_bindings::rt;
use super::ReferenceItemResponse;

/// Complex type `t:AcceptSharingInvitationType`, since `Exchange2010_SP1`.
///
/// Extends `t:ReferenceItemResponseType`.
///
/// Fields inherited from [`ReferenceItemResponse`]: `reference_item_id`.
///
/// Microsoft's reference: [`AcceptSharingInvitation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/acceptsharinginvitation).
#[doc(alias = "AcceptSharingInvitationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AcceptSharingInvitation {
    /// The value of the base type, [`ReferenceItemResponse`].
    pub base: ReferenceItemResponse,
}

impl Eq for AcceptSharingInvitation {}

rt::complex_type! {
    AcceptSharingInvitation: ReferenceItemResponse = "t:AcceptSharingInvitationType";
    elements {
        base 1;
    }
}
