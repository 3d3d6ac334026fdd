// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsEqualTo`.
#[doc(alias = "IsEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsEqualTo {
    /// The fields inherited from [`TwoOperandExpression`]: `path`, `field_uri_or_constant`.
    pub base: TwoOperandExpression,
}

impl Eq for IsEqualTo {}

impl IsEqualTo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: AnyPath, field_uri_or_constant: FieldUriOrConstant) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
        }
    }
}

rt::complex_type! {
    IsEqualTo: TwoOperandExpression = "t:IsEqualToType", required 2, new(value value);
    fields {
        base 2;
    }
}

rt::root! {
    IsEqualTo = "t:IsEqualTo"
}
