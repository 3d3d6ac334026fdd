// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetServerTimeZonesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetServerTimeZonesResponseMessages = xml::List<
    xml::Listed<GetServerTimeZonesResponseMessage>,
    GetServerTimeZonesResponseMessagesList,
>;

xml::list_name!(
    GetServerTimeZonesResponseMessagesList: Messages
    "m:GetServerTimeZonesResponseMessage" { name:
    "m:GetServerTimeZonesResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
