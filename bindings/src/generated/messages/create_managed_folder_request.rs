// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{EmailAddressType, NonEmptyArrayOfFolderNames};

/// Creates managed folders, which an administrator defines.
///
/// Complex type `m:CreateManagedFolderRequestType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateManagedFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`CreateManagedFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createmanagedfolder-operation).
#[doc(alias("CreateManagedFolderRequestType", "CreateManagedFolder"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateManagedFolderRequest {
    /// Element `m:FolderNames`, required.
    pub folder_names: NonEmptyArrayOfFolderNames,
    /// Element `m:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateManagedFolderRequest {}

impl CreateManagedFolderRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(folder_names: impl Into<NonEmptyArrayOfFolderNames>) -> Self {
        Self {
            folder_names: folder_names.into(),
            mailbox: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateManagedFolderRequest = "m:CreateManagedFolderRequestType", required 1, new(value(NonEmptyArrayOfFolderNames));
    elements m {
        0 folder_names: "FolderNames" required 0;
        1 mailbox: "Mailbox" optional;
    }
    kept { kept }
}

rt::root! {
    CreateManagedFolderRequest = "m:CreateManagedFolder"
}
