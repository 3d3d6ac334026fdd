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
    /// Attribute `BasePoint`, required.
    pub base_point: IndexBasePoint,
    /// Attribute `Offset`, required.
    pub offset: i32,
}

impl Eq for IndexedPageView {}

impl IndexedPageView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(base_point: IndexBasePoint, offset: i32) -> Self {
        Self {
            base: BasePaging::default(),
            base_point,
            offset,
        }
    }
}

rt::complex_type! {
    IndexedPageView: BasePaging = "t:IndexedPageViewType", required 2, new(value value);
    attributes {
        base;
        0 base_point: "BasePoint" required 0;
        1 offset: "Offset" required 1;
    }
}
