// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::EncryptedDataContainer;

/// Complex type `t:EncryptedSharedFolderDataType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`EncryptedSharedFolderData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/encryptedsharedfolderdata).
#[doc(alias = "EncryptedSharedFolderDataType")]
#[derive(Clone, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EncryptedSharedFolderData {
    /// Element `t:Token`, required.
    pub token: EncryptedDataContainer,
    /// Element `t:Data`, required.
    pub data: EncryptedDataContainer,
}

impl Eq for EncryptedSharedFolderData {}

impl ::std::fmt::Debug for EncryptedSharedFolderData {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EncryptedSharedFolderData")
            .field("token", &rt::Redacted)
            .field("data", &rt::Redacted)
            .finish()
    }
}

impl EncryptedSharedFolderData {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        token: impl Into<EncryptedDataContainer>,
        data: impl Into<EncryptedDataContainer>,
    ) -> Self {
        Self {
            token: token.into(),
            data: data.into(),
        }
    }
}

rt::complex_type! {
    EncryptedSharedFolderData = "t:EncryptedSharedFolderDataType", required 2, new(value(EncryptedDataContainer) value(EncryptedDataContainer));
    elements t {
        0 token: "Token" required 0;
        1 data: "Data" required 1;
    }
    secrets {
        "t:Token";
        "t:Data";
    }
}
