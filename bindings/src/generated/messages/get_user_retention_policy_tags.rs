// @generated

use ::ews_bindings::xml;

/// Complex type `m:GetUserRetentionPolicyTagsType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {}

impl Eq for GetUserRetentionPolicyTags {}

xml::complex_type!(
    GetUserRetentionPolicyTags { name: "m:GetUserRetentionPolicyTagsType" }
);

xml::blank_default!(GetUserRetentionPolicyTags);

impl xml::ReadNode for GetUserRetentionPolicyTags {}

impl xml::WriteNode for GetUserRetentionPolicyTags {}

xml::root!(GetUserRetentionPolicyTags, "m:GetUserRetentionPolicyTags");
