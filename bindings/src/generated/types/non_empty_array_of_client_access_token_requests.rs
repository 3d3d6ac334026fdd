// @generated

use ::ews_bindings::xml;

use super::ClientAccessTokenRequest;

/// Complex type `t:NonEmptyArrayOfClientAccessTokenRequestsType`.
#[doc(alias = "NonEmptyArrayOfClientAccessTokenRequestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfClientAccessTokenRequests(pub Vec<ClientAccessTokenRequest>);

xml::complex_type!(
    NonEmptyArrayOfClientAccessTokenRequests { name:
    "t:NonEmptyArrayOfClientAccessTokenRequestsType", model: "t:TokenRequest+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfClientAccessTokenRequests, ClientAccessTokenRequest);

xml::list_of_elements!(NonEmptyArrayOfClientAccessTokenRequests, t "TokenRequest");
