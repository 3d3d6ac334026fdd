// @generated

use ::ews_bindings::{rt, xml};

use super::ClientAccessTokenRequest;

/// Complex type `t:NonEmptyArrayOfClientAccessTokenRequestsType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfClientAccessTokenRequestsType")]
pub type NonEmptyArrayOfClientAccessTokenRequests = xml::List<
    ClientAccessTokenRequest,
    NonEmptyArrayOfClientAccessTokenRequestsList,
>;

rt::list_name!(
    NonEmptyArrayOfClientAccessTokenRequestsList: Elements "t:TokenRequest" { name:
    "t:NonEmptyArrayOfClientAccessTokenRequestsType", model: "t:TokenRequest+", flags:
    checked }
);
