// @generated

use ::ews_bindings::{rt, xml};

use super::ItemId;

/// Complex type `t:NonEmptyArrayOfItemIdsType`, since `Exchange2010_SP1`.
#[doc(alias = "NonEmptyArrayOfItemIdsType")]
pub type NonEmptyArrayOfItemIds = xml::List<ItemId, NonEmptyArrayOfItemIdsList>;

rt::list_name!(
    NonEmptyArrayOfItemIdsList: Elements "t:ItemId" { name:
    "t:NonEmptyArrayOfItemIdsType", model: "t:ItemId+", flags: checked }
);
