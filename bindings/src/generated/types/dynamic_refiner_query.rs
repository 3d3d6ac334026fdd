// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:DynamicRefinerQueryType`, since `V2016_10_10`.
#[doc(alias = "DynamicRefinerQueryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DynamicRefinerQuery {
    /// Element `t:RefinerQuery`, required.
    pub refiner_query: String,
    /// Element `t:TDRefinerId`, required.
    pub td_refiner_id: i32,
}

impl Eq for DynamicRefinerQuery {}

impl DynamicRefinerQuery {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(refiner_query: impl Into<String>, td_refiner_id: i32) -> Self {
        Self {
            refiner_query: refiner_query.into(),
            td_refiner_id,
        }
    }
}

rt::complex_type! {
    DynamicRefinerQuery = "t:DynamicRefinerQueryType", required 2, new(text value);
    elements t {
        0 refiner_query: "RefinerQuery" required 0;
        1 td_refiner_id: "TDRefinerId" required 1;
    }
}
