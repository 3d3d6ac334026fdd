// @generated

use ::ews_bindings::xml;

use super::Item;

/// Complex type without a name: element Items in t:SearchResults.
pub type SearchResultsItems = xml::List<Item, SearchResultsItemsList>;

xml::list_name!(
    SearchResultsItemsList: Elements "t:Item" { name: "t:SearchResultsItems", model:
    "t:Item*" }
);
