// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:InsightContextItem`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InsightContextItem {
    /// Element `t:Name`, optional.
    pub name: Option<String>,
    /// Element `t:Val`, optional.
    pub val: Option<String>,
}

impl Eq for InsightContextItem {}

rt::complex_type! {
    InsightContextItem = "t:InsightContextItem";
    elements t {
        0 name: "Name" optional;
        1 val: "Val" optional;
    }
}
