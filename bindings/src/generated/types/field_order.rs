// @generated

use ::ews_bindings::rt;
use super::{AnyPath, SortDirection};

/// Complex type `t:FieldOrderType`.
///
/// Microsoft's reference: [`FieldOrder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fieldorder).
#[doc(alias = "FieldOrderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FieldOrder {
    /// Attribute `Order`, required.
    pub order: SortDirection,
    /// Choice of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for FieldOrder {}

impl FieldOrder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(order: SortDirection, path: impl Into<AnyPath>) -> Self {
        Self { order, path: path.into() }
    }
}

rt::complex_type! {
    FieldOrder = "t:FieldOrderType", required 2, new(value value(AnyPath));
    attributes {
        0 order: "Order" required 0;
    }
    fields {
        0 path: choice(AnyPath) required 1;
    }
}
