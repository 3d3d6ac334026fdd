// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfClientAccessTokenRequests;

/// Gets tokens with which an add-in calls a service.
///
/// Complex type `m:GetClientAccessTokenType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetClientAccessToken`.
///
/// Example, and the other operations of the area: [Add-ins](super::super::operation_index#add-ins).
///
/// Microsoft's reference: [`GetClientAccessToken`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getclientaccesstoken-operation).
#[doc(alias = "GetClientAccessTokenType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessToken {
    /// Element `m:TokenRequests`, required.
    pub token_requests: NonEmptyArrayOfClientAccessTokenRequests,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetClientAccessToken {}

impl GetClientAccessToken {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        token_requests: impl Into<NonEmptyArrayOfClientAccessTokenRequests>,
    ) -> Self {
        Self {
            token_requests: token_requests.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    GetClientAccessToken = "m:GetClientAccessTokenType", required 1, new(value(NonEmptyArrayOfClientAccessTokenRequests));
    elements m {
        0 token_requests: "TokenRequests" required 0;
    }
    kept { kept }
}

rt::root! {
    GetClientAccessToken = "m:GetClientAccessToken"
}
