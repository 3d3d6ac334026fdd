// @generated

use ::ews_bindings::{rt, xml};

use super::AppliedHashtag;

/// Complex type `t:NonEmptyArrayOfAppliedHashtagType`, since `V2016_10_10`.
#[doc(alias = "NonEmptyArrayOfAppliedHashtagType")]
pub type NonEmptyArrayOfAppliedHashtag = xml::List<
    AppliedHashtag,
    NonEmptyArrayOfAppliedHashtagList,
>;

rt::list_name!(
    NonEmptyArrayOfAppliedHashtagList: Elements "t:AppliedHashtag" { name:
    "t:NonEmptyArrayOfAppliedHashtagType", model: "t:AppliedHashtag+", flags: checked }
);
