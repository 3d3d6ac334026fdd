// @generated

use ::ews_bindings::rt;
use super::SortDirection;

/// Abstract complex type `t:BaseGroupByType`.
#[doc(alias = "BaseGroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseGroupBy {
    /// Attribute `Order`, required.
    pub order: SortDirection,
}

impl Eq for BaseGroupBy {}

impl BaseGroupBy {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(order: SortDirection) -> Self {
        Self { order }
    }
}

rt::complex_type! {
    BaseGroupBy = "t:BaseGroupByType", required 1, new(value);
    attributes {
        0 order: "Order" required 0;
    }
}
