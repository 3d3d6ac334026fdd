// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `m:GetUserRetentionPolicyTagsType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserRetentionPolicyTags`.
#[doc(alias = "GetUserRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetUserRetentionPolicyTags {}
impl GetUserRetentionPolicyTags {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetUserRetentionPolicyTagsType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetUserRetentionPolicyTags);

::ews_bindings::blank_default!(GetUserRetentionPolicyTags);

impl xml::ReadNode for GetUserRetentionPolicyTags {}
impl xml::WriteNode for GetUserRetentionPolicyTags {}
