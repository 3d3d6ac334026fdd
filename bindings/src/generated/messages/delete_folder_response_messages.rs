// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteFolderResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    DeleteFolderResponseMessagesList,
>;

rt::list_name!(
    DeleteFolderResponseMessagesList: Messages "m:DeleteFolderResponseMessage" { name:
    "m:DeleteFolderResponseMessages", base: ArrayOfResponseMessages, flags: checked }
);
