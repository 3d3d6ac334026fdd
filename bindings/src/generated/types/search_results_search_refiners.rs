// @generated

use ::ews_bindings::xml;

use super::AnySearchRefiner;

/// Complex type without a name: element SearchRefiners in t:SearchResults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchResultsSearchRefiners(pub Vec<AnySearchRefiner>);

xml::complex_type!(
    SearchResultsSearchRefiners { name: "t:SearchResultsSearchRefiners", model:
    "t:SearchRefiner+", checked: true }
);

xml::wrapper_type!(SearchResultsSearchRefiners, AnySearchRefiner);

xml::list_of_elements!(SearchResultsSearchRefiners, t "SearchRefiner");
