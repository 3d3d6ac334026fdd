// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type EmptyFolderResponseMessages = xml::List<
    xml::Listed<ResponseMessage>,
    EmptyFolderResponseMessagesList,
>;

xml::list_name!(
    EmptyFolderResponseMessagesList: Messages "m:EmptyFolderResponseMessage" { name:
    "m:EmptyFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
