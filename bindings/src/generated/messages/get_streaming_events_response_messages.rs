// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetStreamingEventsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetStreamingEventsResponseMessages = xml::List<
    xml::KnownOrRaw<GetStreamingEventsResponseMessage>,
    GetStreamingEventsResponseMessagesList,
>;

rt::list_name!(
    GetStreamingEventsResponseMessagesList: Messages
    "m:GetStreamingEventsResponseMessage" { name:
    "m:GetStreamingEventsResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
