// @generated

use ::ews_bindings::{rt, xml};

use super::UserId;

/// Complex type `t:ArrayOfUserIdType`.
#[doc(alias = "ArrayOfUserIdType")]
pub type ArrayOfUserId = xml::List<UserId, ArrayOfUserIdList>;

rt::list_name!(
    ArrayOfUserIdList: Elements "t:UserId" { name: "t:ArrayOfUserIdType", model:
    "t:UserId+", flags: checked }
);
