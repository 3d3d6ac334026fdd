// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `m:GetUserRetentionPolicyTagsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {}

impl Eq for GetUserRetentionPolicyTags {}

rt::complex_type! {
    GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTagsType";
}

rt::root! {
    GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTags"
}
