// @generated

use ::ews_bindings::rt;

/// Complex type `t:InsightContent`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightContent {}

impl Eq for InsightContent {}

rt::complex_type! {
    InsightContent = "t:InsightContent";
}
