// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{DynamicRefinerQuery, RefinerType};

/// Complex type `t:SearchRefinerType`, since `V2016_10_10`.
#[doc(alias = "SearchRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchRefiner {
    /// Element `t:RefinerType`, required.
    pub refiner_type: RefinerType,
    /// Element `t:Refiner`, required.
    pub refiner: DynamicRefinerQuery,
    /// Element `t:ResultCount`, optional.
    pub result_count: Option<i64>,
}

impl Eq for SearchRefiner {}

impl SearchRefiner {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        refiner_type: RefinerType,
        refiner: impl Into<DynamicRefinerQuery>,
    ) -> Self {
        Self {
            refiner_type,
            refiner: refiner.into(),
            result_count: None,
        }
    }
}

rt::complex_type! {
    SearchRefiner = "t:SearchRefinerType", required 2, new(value value(DynamicRefinerQuery));
    elements t {
        0 refiner_type: "RefinerType" required 0;
        1 refiner: "Refiner" required 1;
        2 result_count: "ResultCount" optional;
    }
}
