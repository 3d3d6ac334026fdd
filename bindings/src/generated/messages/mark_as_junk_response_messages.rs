// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, MarkAsJunkResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MarkAsJunkResponseMessages = xml::List<
    xml::KnownOrRaw<MarkAsJunkResponseMessage>,
    MarkAsJunkResponseMessagesList,
>;

rt::list_name!(
    MarkAsJunkResponseMessagesList: Messages "m:MarkAsJunkResponseMessage" { name:
    "m:MarkAsJunkResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
