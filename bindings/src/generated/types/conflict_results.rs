// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:ConflictResultsType`.
///
/// Microsoft's reference: [`ConflictResults`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/conflictresults).
#[doc(alias = "ConflictResultsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConflictResults {
    /// Element `t:Count`, required.
    pub count: i32,
}

impl Eq for ConflictResults {}

impl ConflictResults {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

rt::complex_type! {
    ConflictResults = "t:ConflictResultsType", required 1, new(value);
    elements t {
        0 count: "Count" required 0;
    }
}
