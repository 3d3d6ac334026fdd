// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SendItemResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    SendItemResponseMessagesList,
>;

rt::list_name!(
    SendItemResponseMessagesList: Messages "m:SendItemResponseMessage" { name:
    "m:SendItemResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
