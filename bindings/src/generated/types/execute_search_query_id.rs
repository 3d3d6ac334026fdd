// @generated

use ::ews_bindings::rt;
use super::Guid;

/// Complex type `t:ExecuteSearchQueryIdType`, since `V2016_10_10`.
#[doc(alias = "ExecuteSearchQueryIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchQueryId {
    /// Attribute `Id`, required.
    pub id: Guid,
}

impl Eq for ExecuteSearchQueryId {}

impl ExecuteSearchQueryId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: Guid) -> Self {
        Self { id }
    }
}

rt::complex_type! {
    ExecuteSearchQueryId = "t:ExecuteSearchQueryIdType", required 1, new(value);
    attributes {
        0 id: "Id" required 0;
    }
}
