// @generated

use ::ews_bindings::rt;
use super::{BasePaging, IndexBasePoint};

/// Complex type `t:IndexedPageViewType`.
///
/// Extends `t:BasePagingType`.
///
/// Fields inherited from [`BasePaging`]: `max_entries_returned`.
#[doc(alias = "IndexedPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IndexedPageView {
    /// The value of the base type, [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `Offset`, required.
    pub offset: i32,
    /// Attribute `BasePoint`, required.
    pub base_point: IndexBasePoint,
}

impl Eq for IndexedPageView {}

impl IndexedPageView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(offset: i32, base_point: IndexBasePoint) -> Self {
        Self {
            base: BasePaging::default(),
            offset,
            base_point,
        }
    }
}

rt::complex_type! {
    IndexedPageView: BasePaging = "t:IndexedPageViewType", required 2, new(value value);
    attributes {
        base;
        0 offset: "Offset" required 0;
        1 base_point: "BasePoint" required 1;
    }
}
