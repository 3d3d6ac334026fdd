// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AnyPath, FieldUriOrConstant, TwoOperandExpression};

/// Complex type `t:IsEqualToType`.
///
/// Extends `t:TwoOperandExpressionType`.
/// Global element `t:IsEqualTo`.
///
/// Fields inherited from [`TwoOperandExpression`]: `path`, `field_uri_or_constant`.
///
/// Microsoft's reference: [`IsEqualTo`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/isequalto).
#[doc(alias = "IsEqualToType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IsEqualTo {
    /// The value of the base type, [`TwoOperandExpression`].
    pub base: TwoOperandExpression,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for IsEqualTo {}

impl IsEqualTo {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        path: impl Into<AnyPath>,
        field_uri_or_constant: impl Into<FieldUriOrConstant>,
    ) -> Self {
        Self {
            base: TwoOperandExpression::new(path, field_uri_or_constant),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    IsEqualTo: TwoOperandExpression = "t:IsEqualToType", required 2, new(value(AnyPath) value(FieldUriOrConstant));
    fields {
        base 2;
    }
    kept { kept }
}

rt::root! {
    IsEqualTo = "t:IsEqualTo"
}
