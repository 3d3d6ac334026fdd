// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type DeleteUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    DeleteUserConfigurationResponseMessagesList,
>;

rt::list_name!(
    DeleteUserConfigurationResponseMessagesList: Messages
    "m:DeleteUserConfigurationResponseMessage" { name:
    "m:DeleteUserConfigurationResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
