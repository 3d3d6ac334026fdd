// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Records that the instant messaging list has been migrated to the mailbox.
///
/// Complex type `m:SetImListMigrationCompletedType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetImListMigrationCompleted`.
///
/// Example, and the other operations of the area: [Instant messaging contacts](super::super::operation_index#instant-messaging-contacts).
///
/// Microsoft's reference: [`SetImListMigrationCompleted`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/setimlistmigrationcompleted-operation).
#[doc(alias = "SetImListMigrationCompletedType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetImListMigrationCompleted {
    /// Element `m:ImListMigrationCompleted`, required.
    pub im_list_migration_completed: bool,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for SetImListMigrationCompleted {}

impl SetImListMigrationCompleted {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(im_list_migration_completed: bool) -> Self {
        Self {
            im_list_migration_completed,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    SetImListMigrationCompleted = "m:SetImListMigrationCompletedType", required 1, new(value);
    elements m {
        0 im_list_migration_completed: "ImListMigrationCompleted" required 0;
    }
    kept { kept }
}

rt::root! {
    SetImListMigrationCompleted = "m:SetImListMigrationCompleted"
}
