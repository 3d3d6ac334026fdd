// @generated

use ::ews_bindings::rt;
use super::{AnyPath, ItemChangeDescription};

/// Complex type `t:DeleteItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
///
/// Fields inherited from [`ChangeDescription`](super::ChangeDescription): `path`.
///
/// Microsoft's reference: [`DeleteItemField`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/deleteitemfield).
#[doc(alias = "DeleteItemFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemField {
    /// The value of the base type, [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
}

impl Eq for DeleteItemField {}

impl DeleteItemField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
        }
    }
}

rt::complex_type! {
    DeleteItemField: ItemChangeDescription = "t:DeleteItemFieldType", required 1, new(value(AnyPath));
    fields {
        base 1;
    }
}
