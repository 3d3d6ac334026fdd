// @generated

use ::ews_bindings::rt;
use super::{AnyPath, ChangeDescription};

/// Complex type `t:FolderChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
///
/// Fields inherited from [`ChangeDescription`]: `path`.
#[doc(alias = "FolderChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderChangeDescription {
    /// The value of the base type, [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl Eq for FolderChangeDescription {}

impl FolderChangeDescription {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>) -> Self {
        Self {
            base: ChangeDescription::new(path),
        }
    }
}

rt::complex_type! {
    FolderChangeDescription: ChangeDescription = "t:FolderChangeDescriptionType", required 1, new(value(AnyPath));
    fields {
        base 1;
    }
}
