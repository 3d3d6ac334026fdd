// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{AnyPath, FieldUriOrConstant};

/// Abstract complex type `t:TwoOperandExpressionType`.
///
/// Extends `t:SearchExpressionType`.
#[doc(alias = "TwoOperandExpressionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TwoOperandExpression {
    /// Choice of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:FieldURIOrConstant`, required.
    pub field_uri_or_constant: FieldUriOrConstant,
}

impl Eq for TwoOperandExpression {}

impl TwoOperandExpression {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        path: impl Into<AnyPath>,
        field_uri_or_constant: impl Into<FieldUriOrConstant>,
    ) -> Self {
        Self {
            path: path.into(),
            field_uri_or_constant: field_uri_or_constant.into(),
        }
    }
}

rt::complex_type! {
    TwoOperandExpression = "t:TwoOperandExpressionType", required 2, new(value(AnyPath) value(FieldUriOrConstant));
    fields {
        0 path: choice(AnyPath) required 0;
        1 field_uri_or_constant: element(t "FieldURIOrConstant") required 1;
    }
}
