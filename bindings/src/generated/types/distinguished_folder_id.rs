// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DistinguishedFolderIdName, EmailAddressType};

/// Complex type `t:DistinguishedFolderIdType`.
///
/// Extends `t:BaseFolderIdType`.
///
/// Microsoft's reference: [`DistinguishedFolderId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/distinguishedfolderid).
#[doc(alias = "DistinguishedFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DistinguishedFolderId {
    /// Attribute `Id`, required.
    pub id: DistinguishedFolderIdName,
    /// Attribute `ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Element `t:Mailbox`, optional.
    pub mailbox: Option<Box<EmailAddressType>>,
}

impl Eq for DistinguishedFolderId {}

impl DistinguishedFolderId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: DistinguishedFolderIdName) -> Self {
        Self {
            id,
            change_key: None,
            mailbox: None,
        }
    }
}

rt::complex_type! {
    DistinguishedFolderId = "t:DistinguishedFolderIdType", required 1, new(value);
    attributes {
        0 id: "Id" required 0;
        1 change_key: "ChangeKey" optional;
    }
    elements t {
        0 mailbox: "Mailbox" optional;
    }
}
