// @generated

use ::ews_bindings::rt;
use super::BasePaging;

/// Complex type `t:FractionalPageViewType`.
///
/// Extends `t:BasePagingType`.
///
/// Fields inherited from [`BasePaging`]: `max_entries_returned`.
#[doc(alias = "FractionalPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FractionalPageView {
    /// The value of the base type, [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `Numerator`, required.
    pub numerator: i32,
    /// Attribute `Denominator`, required.
    pub denominator: i32,
}

impl Eq for FractionalPageView {}

impl FractionalPageView {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(numerator: i32, denominator: i32) -> Self {
        Self {
            base: BasePaging::default(),
            numerator,
            denominator,
        }
    }
}

rt::complex_type! {
    FractionalPageView: BasePaging = "t:FractionalPageViewType", required 2, new(value value);
    attributes {
        base;
        0 numerator: "Numerator" required 0;
        1 denominator: "Denominator" required 1;
    }
}
