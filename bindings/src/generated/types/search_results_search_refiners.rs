// @generated

use ::ews_bindings::xml;

use super::AnySearchRefiner;

/// Complex type without a name: element SearchRefiners in t:SearchResults.
pub type SearchResultsSearchRefiners = xml::List<
    AnySearchRefiner,
    SearchResultsSearchRefinersList,
>;

xml::list_name!(
    SearchResultsSearchRefinersList: Elements "t:SearchRefiner" { name:
    "t:SearchResultsSearchRefiners", model: "t:SearchRefiner+", flags: checked }
);
