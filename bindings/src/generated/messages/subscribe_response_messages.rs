// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, SubscribeResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SubscribeResponseMessages = xml::List<
    xml::KnownOrRaw<SubscribeResponseMessage>,
    SubscribeResponseMessagesList,
>;

rt::list_name!(
    SubscribeResponseMessagesList: Messages "m:SubscribeResponseMessage" { name:
    "m:SubscribeResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
