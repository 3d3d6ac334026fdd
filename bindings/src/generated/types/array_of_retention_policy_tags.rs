// @generated

use ::ews_bindings::xml;

use super::RetentionPolicyTag;

/// Complex type `t:ArrayOfRetentionPolicyTagsType`.
#[doc(alias = "ArrayOfRetentionPolicyTagsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRetentionPolicyTags(pub Vec<RetentionPolicyTag>);

xml::complex_type!(
    ArrayOfRetentionPolicyTags { name: "t:ArrayOfRetentionPolicyTagsType", model:
    "t:RetentionPolicyTag*" }
);

xml::wrapper_type!(ArrayOfRetentionPolicyTags, RetentionPolicyTag);

xml::list_of_elements!(ArrayOfRetentionPolicyTags, t "RetentionPolicyTag");
