// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AnyPath, ExcludesValue};

/// Complex type `t:ExcludesType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Excludes`.
///
/// Microsoft's reference: [`Excludes`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/excludes).
#[doc(alias = "ExcludesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Excludes {
    /// Choice of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:Bitmask`, required.
    pub bitmask: ExcludesValue,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Excludes {}

impl Excludes {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>, bitmask: impl Into<ExcludesValue>) -> Self {
        Self {
            path: path.into(),
            bitmask: bitmask.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    Excludes = "t:ExcludesType", required 2, new(value(AnyPath) value(ExcludesValue));
    fields {
        0 path: choice(AnyPath) required 0;
        1 bitmask: element(t "Bitmask") required 1;
    }
    kept { kept }
}

rt::root! {
    Excludes = "t:Excludes"
}
