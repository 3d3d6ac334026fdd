// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:HighlightTermType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Term`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/term).
#[doc(alias = "HighlightTermType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HighlightTerm {
    /// Element `t:Scope`, required.
    pub scope: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for HighlightTerm {}

impl HighlightTerm {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(scope: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            value: value.into(),
        }
    }
}

rt::complex_type! {
    HighlightTerm = "t:HighlightTermType", required 2, new(text text);
    elements t {
        0 scope: "Scope" required 0;
        1 value: "Value" required 1;
    }
}
