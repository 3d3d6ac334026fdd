// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type CreateUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    CreateUserConfigurationResponseMessagesList,
>;

rt::list_name!(
    CreateUserConfigurationResponseMessagesList: Messages
    "m:CreateUserConfigurationResponseMessage" { name:
    "m:CreateUserConfigurationResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
