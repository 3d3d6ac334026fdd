// @generated

use ::ews_bindings::{rt, xml};

use super::EmailUser;

/// Complex type `t:ArrayOfEmailUsersType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfEmailUsersType")]
pub type ArrayOfEmailUsers = xml::List<EmailUser, ArrayOfEmailUsersList>;

rt::list_name!(
    ArrayOfEmailUsersList: Elements "t:EmailUser" { name: "t:ArrayOfEmailUsersType",
    model: "t:EmailUser*" }
);
