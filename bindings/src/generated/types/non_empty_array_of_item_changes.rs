// @generated

use ::ews_bindings::{rt, xml};

use super::ItemChange;

/// Complex type `t:NonEmptyArrayOfItemChangesType`.
#[doc(alias = "NonEmptyArrayOfItemChangesType")]
pub type NonEmptyArrayOfItemChanges = xml::List<
    ItemChange,
    NonEmptyArrayOfItemChangesList,
>;

rt::list_name!(
    NonEmptyArrayOfItemChangesList: Elements "t:ItemChange" { name:
    "t:NonEmptyArrayOfItemChangesType", model: "t:ItemChange+", flags: checked }
);
