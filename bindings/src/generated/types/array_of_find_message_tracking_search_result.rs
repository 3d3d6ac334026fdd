// @generated

use ::ews_bindings::xml;

use super::FindMessageTrackingSearchResult;

/// Complex type `t:ArrayOfFindMessageTrackingSearchResultType`.
#[doc(alias = "ArrayOfFindMessageTrackingSearchResultType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFindMessageTrackingSearchResult(
    pub Vec<FindMessageTrackingSearchResult>,
);

xml::complex_type!(
    ArrayOfFindMessageTrackingSearchResult { name:
    "t:ArrayOfFindMessageTrackingSearchResultType", model:
    "(t:MessageTrackingSearchResult)*" }
);

xml::wrapper_type!(
    ArrayOfFindMessageTrackingSearchResult, FindMessageTrackingSearchResult
);

xml::list_of_elements!(
    ArrayOfFindMessageTrackingSearchResult, t "MessageTrackingSearchResult"
);
