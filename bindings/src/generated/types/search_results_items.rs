// @generated

use ::ews_bindings::xml;

use super::Item;

/// Complex type without a name: element Items in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultsItems(pub Vec<Item>);

xml::complex_type!(
    SearchResultsItems { name: "t:SearchResultsItems", model: "t:Item*" }
);

xml::wrapper_type!(SearchResultsItems, Item);

xml::list_of_elements!(SearchResultsItems, t "Item");
