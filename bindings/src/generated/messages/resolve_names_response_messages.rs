// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResolveNamesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ResolveNamesResponseMessages = xml::List<
    xml::Listed<ResolveNamesResponseMessage>,
    ResolveNamesResponseMessagesList,
>;

xml::list_name!(
    ResolveNamesResponseMessagesList: Messages "m:ResolveNamesResponseMessage" { name:
    "m:ResolveNamesResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
