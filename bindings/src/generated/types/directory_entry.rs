// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EmailAddressType;

/// Complex type `t:DirectoryEntryType`, since `Exchange2010_SP1`.
#[doc(alias = "DirectoryEntryType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DirectoryEntry {
    /// Element `t:Id`, optional.
    pub id: Option<Box<EmailAddressType>>,
}

impl Eq for DirectoryEntry {}

rt::complex_type! {
    DirectoryEntry = "t:DirectoryEntryType";
    elements t {
        0 id: "Id" optional;
    }
}
