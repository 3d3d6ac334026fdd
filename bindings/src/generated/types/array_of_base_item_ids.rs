// @generated

use ::ews_bindings::{rt, xml};

use super::ItemId;

/// Complex type `t:ArrayOfBaseItemIdsType`.
#[doc(alias = "ArrayOfBaseItemIdsType")]
pub type ArrayOfBaseItemIds = xml::List<ItemId, ArrayOfBaseItemIdsList>;

rt::list_name!(
    ArrayOfBaseItemIdsList: Elements "t:ItemId" { name: "t:ArrayOfBaseItemIdsType",
    model: "(t:ItemId)*" }
);
