// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UnsubscribeResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    UnsubscribeResponseMessagesList,
>;

rt::list_name!(
    UnsubscribeResponseMessagesList: Messages "m:UnsubscribeResponseMessage" { name:
    "m:UnsubscribeResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
