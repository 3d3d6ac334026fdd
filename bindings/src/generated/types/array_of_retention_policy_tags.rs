// @generated

use ::ews_bindings::{rt, xml};

use super::RetentionPolicyTag;

/// Complex type `t:ArrayOfRetentionPolicyTagsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfRetentionPolicyTagsType")]
pub type ArrayOfRetentionPolicyTags = xml::List<
    RetentionPolicyTag,
    ArrayOfRetentionPolicyTagsList,
>;

rt::list_name!(
    ArrayOfRetentionPolicyTagsList: Elements "t:RetentionPolicyTag" { name:
    "t:ArrayOfRetentionPolicyTagsType", model: "t:RetentionPolicyTag*" }
);
