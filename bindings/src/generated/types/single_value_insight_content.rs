// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::AnyInsightValue;

/// Complex type `t:SingleValueInsightContent`, since `V2016_10_10`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SingleValueInsightContent {
    /// Element `t:Item`, optional.
    pub item: Option<AnyInsightValue>,
}

rt::complex_type! {
    SingleValueInsightContent = "t:SingleValueInsightContent";
    elements t {
        0 item: "Item" optional;
    }
}
