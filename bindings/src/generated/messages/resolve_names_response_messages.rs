// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResolveNamesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type ResolveNamesResponseMessages = xml::List<
    xml::KnownOrRaw<ResolveNamesResponseMessage>,
    ResolveNamesResponseMessagesList,
>;

rt::list_name!(
    ResolveNamesResponseMessagesList: Messages "m:ResolveNamesResponseMessage" { name:
    "m:ResolveNamesResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
