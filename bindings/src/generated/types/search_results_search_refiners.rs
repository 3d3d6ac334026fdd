// @generated

use ::ews_bindings::{rt, xml};

use super::AnySearchRefiner;

/// Complex type without a name: element SearchRefiners in t:SearchResults.
pub type SearchResultsSearchRefiners = xml::List<
    AnySearchRefiner,
    SearchResultsSearchRefinersList,
>;

rt::list_name!(
    SearchResultsSearchRefinersList: Elements "t:SearchRefiner" { name:
    "t:SearchResultsSearchRefiners", model: "t:SearchRefiner+", flags: checked }
);
