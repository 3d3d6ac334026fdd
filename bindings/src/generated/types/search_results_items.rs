// @generated

use ::ews_bindings::{rt, xml};

use super::Item;

/// Complex type without a name: element Items in t:SearchResults.
pub type SearchResultsItems = xml::List<Item, SearchResultsItemsList>;

rt::list_name!(
    SearchResultsItemsList: Elements "t:Item" { name: "t:SearchResultsItems", model:
    "t:Item*" }
);
