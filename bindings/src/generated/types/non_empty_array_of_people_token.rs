// @generated

use ::ews_bindings::{rt, xml};

use super::PeopleToken;

/// Complex type `t:NonEmptyArrayOfPeopleTokenType`, since `V2016_10_10`.
#[doc(alias = "NonEmptyArrayOfPeopleTokenType")]
pub type NonEmptyArrayOfPeopleToken = xml::List<
    PeopleToken,
    NonEmptyArrayOfPeopleTokenList,
>;

rt::list_name!(
    NonEmptyArrayOfPeopleTokenList: Elements "t:PeopleToken" { name:
    "t:NonEmptyArrayOfPeopleTokenType", model: "t:PeopleToken+", flags: checked }
);
