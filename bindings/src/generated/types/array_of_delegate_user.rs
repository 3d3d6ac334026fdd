// @generated

use ::ews_bindings::{rt, xml};

use super::DelegateUser;

/// Complex type `t:ArrayOfDelegateUserType`.
#[doc(alias = "ArrayOfDelegateUserType")]
pub type ArrayOfDelegateUser = xml::List<DelegateUser, ArrayOfDelegateUserList>;

rt::list_name!(
    ArrayOfDelegateUserList: Elements "t:DelegateUser" { name:
    "t:ArrayOfDelegateUserType", model: "t:DelegateUser+", flags: checked }
);
