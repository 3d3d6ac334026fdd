// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SubscribeResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SubscribeResponseMessages = xml::List<
    xml::Listed<SubscribeResponseMessage>,
    SubscribeResponseMessagesList,
>;

xml::list_name!(
    SubscribeResponseMessagesList: Messages "m:SubscribeResponseMessage" { name:
    "m:SubscribeResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
