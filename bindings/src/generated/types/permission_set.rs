// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfPermissions, ArrayOfUnknownEntries};

/// Complex type `t:PermissionSetType`.
///
/// Microsoft's reference: [`PermissionSet`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/permissionset-permissionsettype).
#[doc(alias = "PermissionSetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PermissionSet {
    /// Element `t:Permissions`, required.
    pub permissions: ArrayOfPermissions,
    /// Element `t:UnknownEntries`, optional.
    pub unknown_entries: Option<ArrayOfUnknownEntries>,
}

impl Eq for PermissionSet {}

impl PermissionSet {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(permissions: impl Into<ArrayOfPermissions>) -> Self {
        Self {
            permissions: permissions.into(),
            unknown_entries: None,
        }
    }
}

rt::complex_type! {
    PermissionSet = "t:PermissionSetType", required 1, new(value(ArrayOfPermissions));
    elements t {
        0 permissions: "Permissions" required 0;
        1 unknown_entries: "UnknownEntries" optional;
    }
}
