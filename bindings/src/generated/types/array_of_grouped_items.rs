// @generated

use ::ews_bindings::xml;

use super::GroupedItems;

/// Complex type `t:ArrayOfGroupedItemsType`.
#[doc(alias = "ArrayOfGroupedItemsType")]
pub type ArrayOfGroupedItems = xml::List<GroupedItems, ArrayOfGroupedItemsList>;

xml::list_name!(
    ArrayOfGroupedItemsList: Elements "t:GroupedItems" { name:
    "t:ArrayOfGroupedItemsType", model: "(t:GroupedItems*)", flags: checked }
);
