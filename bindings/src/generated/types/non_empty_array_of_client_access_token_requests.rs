// @generated

use ::ews_bindings::xml;

use super::ClientAccessTokenRequest;

/// Complex type `t:NonEmptyArrayOfClientAccessTokenRequestsType`.
#[doc(alias = "NonEmptyArrayOfClientAccessTokenRequestsType")]
pub type NonEmptyArrayOfClientAccessTokenRequests = xml::List<
    ClientAccessTokenRequest,
    NonEmptyArrayOfClientAccessTokenRequestsList,
>;

xml::list_name!(
    NonEmptyArrayOfClientAccessTokenRequestsList: Elements "t:TokenRequest" { name:
    "t:NonEmptyArrayOfClientAccessTokenRequestsType", model: "t:TokenRequest+", flags:
    checked }
);
