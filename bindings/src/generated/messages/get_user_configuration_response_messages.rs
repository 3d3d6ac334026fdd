// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<GetUserConfigurationResponseMessage>,
    GetUserConfigurationResponseMessagesList,
>;

rt::list_name!(
    GetUserConfigurationResponseMessagesList: Messages
    "m:GetUserConfigurationResponseMessage" { name:
    "m:GetUserConfigurationResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
