// @generated

use ::ews_bindings::xml;

use super::DelegateUser;

/// Complex type `t:ArrayOfDelegateUserType`.
#[doc(alias = "ArrayOfDelegateUserType")]
pub type ArrayOfDelegateUser = xml::List<DelegateUser, ArrayOfDelegateUserList>;

xml::list_name!(
    ArrayOfDelegateUserList: Elements "t:DelegateUser" { name:
    "t:ArrayOfDelegateUserType", model: "t:DelegateUser+", flags: checked }
);
