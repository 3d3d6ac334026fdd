// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::Item;

/// Complex type `t:DelveItemType`, since `V2016_10_10`.
///
/// Extends `t:ItemType`.
///
/// Fields inherited from [`Item`]: `mime_content`, `item_id`, `parent_folder_id`, `item_class`, `subject`, `sensitivity`, `body`, `attachments`, `date_time_received`, `size`, `categories`, `importance` and 60 more.
#[doc(alias = "DelveItemType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveItem {
    /// The value of the base type, [`Item`].
    pub base: Item,
    /// Element `t:GraphNodeLogicalId`, required.
    pub graph_node_logical_id: String,
}

impl DelveItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(graph_node_logical_id: impl Into<String>) -> Self {
        Self {
            base: Item::default(),
            graph_node_logical_id: graph_node_logical_id.into(),
        }
    }
}

rt::complex_type! {
    DelveItem: Item = "t:DelveItemType", required 1, new(text);
    elements t {
        base 71;
        0 graph_node_logical_id: "GraphNodeLogicalId" required 0;
    }
    kept { base.kept }
}
