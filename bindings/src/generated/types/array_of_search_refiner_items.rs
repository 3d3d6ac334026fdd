// @generated

use ::ews_bindings::{rt, xml};

use super::SearchRefinerItem;

/// Complex type `t:ArrayOfSearchRefinerItemsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfSearchRefinerItemsType")]
pub type ArrayOfSearchRefinerItems = xml::List<
    SearchRefinerItem,
    ArrayOfSearchRefinerItemsList,
>;

rt::list_name!(
    ArrayOfSearchRefinerItemsList: Elements "t:Refiner" { name:
    "t:ArrayOfSearchRefinerItemsType", model: "t:Refiner*" }
);
