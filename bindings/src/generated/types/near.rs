// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MultipleOperandBooleanExpression;

/// Complex type `t:NearType`, since `V2016_10_10`.
///
/// Extends `t:MultipleOperandBooleanExpressionType`.
/// Global element `t:Near`.
///
/// Fields inherited from [`MultipleOperandBooleanExpression`]: `search_expression`.
#[doc(alias = "NearType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Near {
    /// The value of the base type, [`MultipleOperandBooleanExpression`].
    pub base: MultipleOperandBooleanExpression,
    /// Element `t:Distance`, required.
    pub distance: u32,
    /// Element `t:Ordered`, required.
    pub ordered: bool,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for Near {}

impl Near {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(distance: u32, ordered: bool) -> Self {
        Self {
            base: MultipleOperandBooleanExpression::default(),
            distance,
            ordered,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    Near: MultipleOperandBooleanExpression = "t:NearType" checked, required 2, new(value value);
    fields {
        base 1;
        0 distance: element(t "Distance") required 0;
        1 ordered: element(t "Ordered") required 1;
    }
    kept { kept }
}

rt::root! {
    Near = "t:Near"
}
