// @generated

use ::ews_bindings::rt;
use super::{Aggregate, AnyPath};

/// Complex type `t:AggregateOnType`.
///
/// Microsoft's reference: [`AggregateOn`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/aggregateon).
#[doc(alias = "AggregateOnType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AggregateOn {
    /// Attribute `Aggregate`, required.
    pub aggregate: Aggregate,
    /// Choice of `t:FieldURI`, `t:IndexedFieldURI`, `t:ExtendedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for AggregateOn {}

impl AggregateOn {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(aggregate: Aggregate, path: impl Into<AnyPath>) -> Self {
        Self {
            aggregate,
            path: path.into(),
        }
    }
}

rt::complex_type! {
    AggregateOn = "t:AggregateOnType", required 2, new(value value(AnyPath));
    attributes {
        0 aggregate: "Aggregate" required 0;
    }
    fields {
        0 path: choice(AnyPath) required 1;
    }
}
