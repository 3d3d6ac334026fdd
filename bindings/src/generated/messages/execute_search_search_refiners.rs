// @generated

use ::ews_bindings::xml;

use super::super::types::DynamicRefinerQuery;

/// Complex type without a name: element SearchRefiners in m:ExecuteSearch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchSearchRefiners(pub Vec<DynamicRefinerQuery>);

xml::complex_type!(
    ExecuteSearchSearchRefiners { name: "m:ExecuteSearchSearchRefiners", model:
    "m:SearchRefiner*" }
);

xml::wrapper_type!(ExecuteSearchSearchRefiners, DynamicRefinerQuery);

xml::list_of_elements!(ExecuteSearchSearchRefiners, m "SearchRefiner");
