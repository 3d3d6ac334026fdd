// @generated

use ::ews_bindings::rt;

/// Complex type `m:GetUserRetentionPolicyTagsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {}

impl Eq for GetUserRetentionPolicyTags {}

rt::complex_type!(
    GetUserRetentionPolicyTags { name: "m:GetUserRetentionPolicyTagsType" }
);

rt::placeholder_default!(GetUserRetentionPolicyTags);

impl rt::ReadComplex for GetUserRetentionPolicyTags {}

impl rt::WriteComplex for GetUserRetentionPolicyTags {}

rt::root!(GetUserRetentionPolicyTags, "m:GetUserRetentionPolicyTags");
