// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:GroupSummaryType`, since `V2016_10_10`.
#[doc(alias = "GroupSummaryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupSummary {
    /// Element `t:GroupCount`, required.
    pub group_count: i32,
    /// Element `t:UnreadCount`, required.
    pub unread_count: i32,
    /// Element `t:InstanceKey`, required.
    pub instance_key: value::Base64,
    /// Element `t:GroupByValue`, required.
    pub group_by_value: String,
}

impl Eq for GroupSummary {}

impl GroupSummary {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        group_count: i32,
        unread_count: i32,
        instance_key: impl Into<value::Base64>,
        group_by_value: impl Into<String>,
    ) -> Self {
        Self {
            group_count,
            unread_count,
            instance_key: instance_key.into(),
            group_by_value: group_by_value.into(),
        }
    }
}

rt::complex_type! {
    GroupSummary = "t:GroupSummaryType", required 4, new(value value value(value::Base64) text);
    elements t {
        0 group_count: "GroupCount" required 0;
        1 unread_count: "UnreadCount" required 1;
        2 instance_key: "InstanceKey" required 2;
        3 group_by_value: "GroupByValue" required 3;
    }
}
