// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, MarkAsJunkResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type MarkAsJunkResponseMessages = xml::List<
    xml::Listed<MarkAsJunkResponseMessage>,
    MarkAsJunkResponseMessagesList,
>;

xml::list_name!(
    MarkAsJunkResponseMessagesList: Messages "m:MarkAsJunkResponseMessage" { name:
    "m:MarkAsJunkResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
