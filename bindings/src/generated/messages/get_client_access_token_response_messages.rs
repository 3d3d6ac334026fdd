// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetClientAccessTokenResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetClientAccessTokenResponseMessages = xml::List<
    xml::KnownOrRaw<GetClientAccessTokenResponseMessage>,
    GetClientAccessTokenResponseMessagesList,
>;

rt::list_name!(
    GetClientAccessTokenResponseMessagesList: Messages
    "m:GetClientAccessTokenResponseMessage" { name:
    "m:GetClientAccessTokenResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
