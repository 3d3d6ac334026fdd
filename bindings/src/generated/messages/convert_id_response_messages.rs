// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ConvertIdResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ConvertIdResponseMessages = xml::List<
    xml::KnownOrRaw<ConvertIdResponseMessage>,
    ConvertIdResponseMessagesList,
>;

rt::list_name!(
    ConvertIdResponseMessagesList: Messages "m:ConvertIdResponseMessage" { name:
    "m:ConvertIdResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
