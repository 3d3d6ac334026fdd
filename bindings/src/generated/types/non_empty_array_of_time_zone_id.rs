// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:NonEmptyArrayOfTimeZoneIdType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfTimeZoneIdType")]
pub type NonEmptyArrayOfTimeZoneId = xml::List<String, NonEmptyArrayOfTimeZoneIdList>;

rt::list_name!(
    NonEmptyArrayOfTimeZoneIdList: Elements "t:Id" { name:
    "t:NonEmptyArrayOfTimeZoneIdType", model: "t:Id+", flags: checked }
);
