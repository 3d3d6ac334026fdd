// @generated

use ::ews_bindings::{rt, xml};

use super::FindMessageTrackingSearchResult;

/// Complex type `t:ArrayOfFindMessageTrackingSearchResultType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfFindMessageTrackingSearchResultType")]
pub type ArrayOfFindMessageTrackingSearchResult = xml::List<
    FindMessageTrackingSearchResult,
    ArrayOfFindMessageTrackingSearchResultList,
>;

rt::list_name!(
    ArrayOfFindMessageTrackingSearchResultList: Elements "t:MessageTrackingSearchResult"
    { name: "t:ArrayOfFindMessageTrackingSearchResultType", model:
    "(t:MessageTrackingSearchResult)*" }
);
