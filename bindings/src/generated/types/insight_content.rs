// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::xml;

/// Complex type `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct InsightContent {}
impl InsightContent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:InsightContent",
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(InsightContent);

::ews_bindings::blank_default!(InsightContent);

impl xml::ReadNode for InsightContent {}
impl xml::WriteNode for InsightContent {}
