// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, GetSpecificUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type GetSpecificUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<GetSpecificUserConfigurationResponseMessage>,
    GetSpecificUserConfigurationResponseMessagesList,
>;

rt::list_name!(
    GetSpecificUserConfigurationResponseMessagesList: Messages
    "m:GetSpecificUserConfigurationResponseMessage" { name:
    "m:GetSpecificUserConfigurationResponseMessages", base: ArrayOfResponseMessages,
    flags: checked }
);
