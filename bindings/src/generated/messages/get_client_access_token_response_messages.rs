// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetClientAccessTokenResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetClientAccessTokenResponseMessages = xml::List<
    xml::Listed<GetClientAccessTokenResponseMessage>,
    GetClientAccessTokenResponseMessagesList,
>;

xml::list_name!(
    GetClientAccessTokenResponseMessagesList: Messages
    "m:GetClientAccessTokenResponseMessage" { name:
    "m:GetClientAccessTokenResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
