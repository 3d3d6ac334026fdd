// @generated

use ::ews_bindings::{rt, xml};

use super::ItemId;

/// Complex type `t:ArrayOfItemIdsType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfItemIdsType")]
pub type ArrayOfItemIds = xml::List<ItemId, ArrayOfItemIdsList>;

rt::list_name!(
    ArrayOfItemIdsList: Elements "t:ItemId" { name: "t:ArrayOfItemIdsType", model:
    "t:ItemId*" }
);
