// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FindFolderResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type FindFolderResponseMessages = xml::List<
    xml::Listed<FindFolderResponseMessage>,
    FindFolderResponseMessagesList,
>;

xml::list_name!(
    FindFolderResponseMessagesList: Messages "m:FindFolderResponseMessage" { name:
    "m:FindFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
