// @generated

use ::ews_bindings::rt;
use super::{NonEmptyString, TargetFolderId, TargetFolderIdChoice};

/// Complex type `t:UserConfigurationNameType`, since `Exchange2010_SP1`.
///
/// Extends `t:TargetFolderIdType`.
///
/// Fields inherited from [`TargetFolderId`]: `id`.
///
/// Microsoft's reference: [`UserConfigurationName`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/userconfigurationname).
#[doc(alias = "UserConfigurationNameType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserConfigurationName {
    /// The value of the base type, [`TargetFolderId`].
    pub base: TargetFolderId,
    /// Attribute `Name`, required.
    pub name: NonEmptyString,
}

impl Eq for UserConfigurationName {}

impl UserConfigurationName {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<TargetFolderIdChoice>, name: NonEmptyString) -> Self {
        Self {
            base: TargetFolderId::new(id),
            name,
        }
    }
}

rt::complex_type! {
    UserConfigurationName: TargetFolderId = "t:UserConfigurationNameType", required 2, new(value(TargetFolderIdChoice) value);
    attributes {
        0 name: "Name" required 1;
    }
    fields {
        base 1;
    }
}
