// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AnyPath, ConstantValue, ContainmentComparison, ContainmentMode};

/// Complex type `t:ContainsExpressionType`.
///
/// Extends `t:SearchExpressionType`.
/// Global element `t:Contains`.
///
/// Set both attributes: neither the schema nor Microsoft's reference has a default. Microsoft's client library sends `Substring` and `IgnoreCase`. [`Restriction::holds`](super::Restriction::holds) takes `FullString` and `Exact` for a missing attribute.
///
/// Microsoft's reference: [`Contains`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contains).
#[doc(alias("ContainsExpressionType", "Contains"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ContainsExpression {
    /// Attribute `ContainmentMode`, optional.
    pub containment_mode: Option<ContainmentMode>,
    /// Attribute `ContainmentComparison`, optional.
    pub containment_comparison: Option<ContainmentComparison>,
    /// Choice of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
    /// Element `t:Constant`, required.
    pub constant: ConstantValue,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ContainsExpression {}

impl ContainsExpression {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(path: impl Into<AnyPath>, constant: impl Into<ConstantValue>) -> Self {
        Self {
            containment_mode: None,
            containment_comparison: None,
            path: path.into(),
            constant: constant.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ContainsExpression = "t:ContainsExpressionType", required 2, new(value(AnyPath) value(ConstantValue));
    attributes {
        0 containment_mode: "ContainmentMode" optional;
        1 containment_comparison: "ContainmentComparison" optional;
    }
    fields {
        0 path: choice(AnyPath) required 0;
        1 constant: element(t "Constant") required 1;
    }
    kept { kept }
}

rt::root! {
    ContainsExpression = "t:Contains"
}
