// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfRealItems, GroupSummary};

/// Complex type `t:GroupedItemsType`.
///
/// Microsoft's reference: [`GroupedItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/groupeditems).
#[doc(alias = "GroupedItemsType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupedItems {
    /// Element `t:GroupIndex`, required.
    pub group_index: String,
    /// Element `t:Items`, required.
    pub items: ArrayOfRealItems,
    /// Element `t:GroupSummary`, optional, since `V2016_10_10`.
    pub group_summary: Option<Box<GroupSummary>>,
}

impl GroupedItems {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        group_index: impl Into<String>,
        items: impl Into<ArrayOfRealItems>,
    ) -> Self {
        Self {
            group_index: group_index.into(),
            items: items.into(),
            group_summary: None,
        }
    }
}

rt::complex_type! {
    GroupedItems = "t:GroupedItemsType", required 2, new(text value(ArrayOfRealItems));
    elements t {
        0 group_index: "GroupIndex" required 0;
        1 items: "Items" required 1;
        2 group_summary: "GroupSummary" optional;
    }
}
