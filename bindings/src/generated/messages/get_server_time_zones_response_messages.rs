// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetServerTimeZonesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetServerTimeZonesResponseMessages = xml::List<
    xml::KnownOrRaw<GetServerTimeZonesResponseMessage>,
    GetServerTimeZonesResponseMessagesList,
>;

rt::list_name!(
    GetServerTimeZonesResponseMessagesList: Messages
    "m:GetServerTimeZonesResponseMessage" { name:
    "m:GetServerTimeZonesResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
