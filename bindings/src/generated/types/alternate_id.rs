// @generated

use ::ews_bindings::rt;
use super::{AlternateIdBase, IdFormat, NonEmptyString};

/// Complex type `t:AlternateIdType`.
///
/// Extends `t:AlternateIdBaseType`.
///
/// Fields inherited from [`AlternateIdBase`]: `format`.
///
/// Microsoft's reference: [`AlternateId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/alternateid).
#[doc(alias = "AlternateIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AlternateId {
    /// The value of the base type, [`AlternateIdBase`].
    pub base: AlternateIdBase,
    /// Attribute `Id`, required.
    pub id: String,
    /// Attribute `Mailbox`, required.
    pub mailbox: NonEmptyString,
    /// Attribute `IsArchive`, optional, since `Exchange2010_SP1`.
    pub is_archive: Option<bool>,
}

impl Eq for AlternateId {}

impl AlternateId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        format: IdFormat,
        id: impl Into<String>,
        mailbox: NonEmptyString,
    ) -> Self {
        Self {
            base: AlternateIdBase::new(format),
            id: id.into(),
            mailbox,
            is_archive: None,
        }
    }
}

rt::complex_type! {
    AlternateId: AlternateIdBase = "t:AlternateIdType", required 3, new(value text value);
    attributes {
        base;
        0 id: "Id" required 1;
        1 mailbox: "Mailbox" required 2;
        2 is_archive: "IsArchive" optional;
    }
}
