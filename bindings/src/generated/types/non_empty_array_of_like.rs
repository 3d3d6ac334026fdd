// @generated

use ::ews_bindings::{rt, xml};

use super::Like;

/// Complex type `t:NonEmptyArrayOfLikeType`, since `V2016_10_10`.
#[doc(alias = "NonEmptyArrayOfLikeType")]
pub type NonEmptyArrayOfLike = xml::List<Like, NonEmptyArrayOfLikeList>;

rt::list_name!(
    NonEmptyArrayOfLikeList: Elements "t:Like" { name: "t:NonEmptyArrayOfLikeType",
    model: "t:Like+", flags: checked }
);
