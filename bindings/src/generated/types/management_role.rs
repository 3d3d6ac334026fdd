// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::NonEmptyArrayOfRole;

/// Complex type `t:ManagementRoleType`, since `Exchange2013_SP1`.
///
/// Global element `t:ManagementRole`.
///
/// Microsoft's reference: [`ManagementRole`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/managementrole).
#[doc(alias = "ManagementRoleType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ManagementRole {
    /// Element `t:UserRoles`, optional.
    pub user_roles: Option<NonEmptyArrayOfRole>,
    /// Element `t:ApplicationRoles`, optional.
    pub application_roles: Option<NonEmptyArrayOfRole>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ManagementRole {}

rt::complex_type! {
    ManagementRole = "t:ManagementRoleType";
    elements t {
        0 user_roles: "UserRoles" optional;
        1 application_roles: "ApplicationRoles" optional;
    }
    kept { kept }
}

rt::root! {
    ManagementRole = "t:ManagementRole"
}
