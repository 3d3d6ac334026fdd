// @generated

use ::ews_bindings::{rt, xml};

use super::super::types::DynamicRefinerQuery;

/// Complex type without a name: element SearchRefiners in m:ExecuteSearch.
pub type ExecuteSearchSearchRefiners = xml::List<
    DynamicRefinerQuery,
    ExecuteSearchSearchRefinersList,
>;

rt::list_name!(
    ExecuteSearchSearchRefinersList: Elements "m:SearchRefiner" { name:
    "m:ExecuteSearchSearchRefiners", model: "m:SearchRefiner*" }
);
