// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetEventsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetEventsResponseMessages = xml::List<
    xml::KnownOrRaw<GetEventsResponseMessage>,
    GetEventsResponseMessagesList,
>;

rt::list_name!(
    GetEventsResponseMessagesList: Messages "m:GetEventsResponseMessage" { name:
    "m:GetEventsResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
