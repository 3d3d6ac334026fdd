// @generated

use ::ews_bindings::{rt, xml};

use super::GroupedItems;

/// Complex type `t:ArrayOfGroupedItemsType`.
#[doc(alias = "ArrayOfGroupedItemsType")]
pub type ArrayOfGroupedItems = xml::List<GroupedItems, ArrayOfGroupedItemsList>;

rt::list_name!(
    ArrayOfGroupedItemsList: Elements "t:GroupedItems" { name:
    "t:ArrayOfGroupedItemsType", model: "(t:GroupedItems*)", flags: checked }
);
