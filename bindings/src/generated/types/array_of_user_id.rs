// @generated

use ::ews_bindings::xml;

use super::UserId;

/// Complex type `t:ArrayOfUserIdType`.
#[doc(alias = "ArrayOfUserIdType")]
pub type ArrayOfUserId = xml::List<UserId, ArrayOfUserIdList>;

xml::list_name!(
    ArrayOfUserIdList: Elements "t:UserId" { name: "t:ArrayOfUserIdType", model:
    "t:UserId+", flags: checked }
);
