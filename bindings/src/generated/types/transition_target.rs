// @generated

use ::ews_bindings::rt;
use super::TransitionTargetKind;

/// Complex type `t:TransitionTargetType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`To`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/to).
#[doc(alias = "TransitionTargetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TransitionTarget {
    /// Attribute `Kind`, required.
    pub kind: TransitionTargetKind,
    /// The text.
    pub value: String,
}

impl Eq for TransitionTarget {}

impl TransitionTarget {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(kind: TransitionTargetKind, value: impl Into<String>) -> Self {
        Self { kind, value: value.into() }
    }
}

rt::complex_type! {
    TransitionTarget = "t:TransitionTargetType", required 1, new(value text);
    attributes {
        0 kind: "Kind" required 0;
    }
    text { value }
}
