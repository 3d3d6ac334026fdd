// @generated

use ::ews_bindings::{rt, xml};

use super::Item;

/// Complex type `t:ArrayOfItemsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfItemsType")]
pub type ArrayOfItems = xml::List<Item, ArrayOfItemsList>;

rt::list_name!(
    ArrayOfItemsList: Elements "t:Item" { name: "t:ArrayOfItemsType", model:
    "(t:Item)*" }
);
