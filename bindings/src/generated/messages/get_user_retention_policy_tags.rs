// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets the retention tags of the user.
///
/// Complex type `m:GetUserRetentionPolicyTagsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetUserRetentionPolicyTags`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserretentionpolicytags-operation).
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetUserRetentionPolicyTags {}

rt::complex_type! {
    GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTagsType";
    kept { kept }
}

rt::root! {
    GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTags"
}
