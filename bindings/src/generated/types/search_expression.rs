// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Abstract complex type `t:SearchExpressionType`.
///
/// Global element `t:SearchExpression`.
#[doc(alias = "SearchExpressionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchExpression {}
impl SearchExpression {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchExpressionType",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SearchExpression);

::ews_bindings::blank_default!(SearchExpression);

impl xml::ReadNode for SearchExpression {}
impl xml::WriteNode for SearchExpression {}
