// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteFolderResponseMessages = xml::List<
    xml::Listed<ResponseMessage>,
    DeleteFolderResponseMessagesList,
>;

xml::list_name!(
    DeleteFolderResponseMessagesList: Messages "m:DeleteFolderResponseMessage" { name:
    "m:DeleteFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
