// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type EmptyFolderResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    EmptyFolderResponseMessagesList,
>;

rt::list_name!(
    EmptyFolderResponseMessagesList: Messages "m:EmptyFolderResponseMessage" { name:
    "m:EmptyFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
