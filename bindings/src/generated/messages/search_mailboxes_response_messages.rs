// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, SearchMailboxesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SearchMailboxesResponseMessages = xml::List<
    xml::KnownOrRaw<SearchMailboxesResponseMessage>,
    SearchMailboxesResponseMessagesList,
>;

rt::list_name!(
    SearchMailboxesResponseMessagesList: Messages "m:SearchMailboxesResponseMessage" {
    name: "m:SearchMailboxesResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
