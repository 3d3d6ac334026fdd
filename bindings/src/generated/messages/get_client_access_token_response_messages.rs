// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetClientAccessTokenResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetClientAccessTokenResponseMessages(
    pub Vec<xml::Listed<GetClientAccessTokenResponseMessage>>,
);

xml::complex_type!(
    GetClientAccessTokenResponseMessages { name:
    "m:GetClientAccessTokenResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetClientAccessTokenResponseMessages, xml::Listed <
    GetClientAccessTokenResponseMessage >
);

xml::list_of_messages!(
    GetClientAccessTokenResponseMessages, m "GetClientAccessTokenResponseMessage"
);
