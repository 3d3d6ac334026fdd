// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, FindFolderResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type FindFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FindFolderResponseMessage>,
    FindFolderResponseMessagesList,
>;

rt::list_name!(
    FindFolderResponseMessagesList: Messages "m:FindFolderResponseMessage" { name:
    "m:FindFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
