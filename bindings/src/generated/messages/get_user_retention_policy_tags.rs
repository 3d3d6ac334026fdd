// @generated

use ::ews_bindings::xml;

/// Complex type `m:GetUserRetentionPolicyTagsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {}

xml::complex_type!(
    GetUserRetentionPolicyTags { name: "m:GetUserRetentionPolicyTagsType" }
);

xml::blank_default!(GetUserRetentionPolicyTags);

impl xml::ReadNode for GetUserRetentionPolicyTags {}

impl xml::WriteNode for GetUserRetentionPolicyTags {}
