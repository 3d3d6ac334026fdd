// @generated

use ::ews_bindings::rt;

/// Abstract complex type `t:SearchExpressionType`.
///
/// Global element `t:SearchExpression`.
#[doc(alias = "SearchExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchExpression {}

impl Eq for SearchExpression {}

rt::complex_type!(SearchExpression { name: "t:SearchExpressionType" });

rt::placeholder_default!(SearchExpression);

impl rt::ReadComplex for SearchExpression {}

impl rt::WriteComplex for SearchExpression {}

rt::root!(SearchExpression, "t:SearchExpression");
