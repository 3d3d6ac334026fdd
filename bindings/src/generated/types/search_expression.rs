// @generated

use ::ews_bindings::xml;

/// Abstract complex type `t:SearchExpressionType`.
///
/// Global element `t:SearchExpression`.
#[doc(alias = "SearchExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchExpression {}

impl Eq for SearchExpression {}

xml::complex_type!(SearchExpression { name: "t:SearchExpressionType" });

xml::blank_default!(SearchExpression);

impl xml::ReadNode for SearchExpression {}

impl xml::WriteNode for SearchExpression {}

xml::root!(SearchExpression, "t:SearchExpression");
