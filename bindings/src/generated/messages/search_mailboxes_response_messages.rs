// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SearchMailboxesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type SearchMailboxesResponseMessages = xml::List<
    xml::Listed<SearchMailboxesResponseMessage>,
    SearchMailboxesResponseMessagesList,
>;

xml::list_name!(
    SearchMailboxesResponseMessagesList: Messages "m:SearchMailboxesResponseMessage" {
    name: "m:SearchMailboxesResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
