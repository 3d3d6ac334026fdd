// @generated

use ::ews_bindings::{rt, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
pub type UpdateUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    UpdateUserConfigurationResponseMessagesList,
>;

rt::list_name!(
    UpdateUserConfigurationResponseMessagesList: Messages
    "m:UpdateUserConfigurationResponseMessage" { name:
    "m:UpdateUserConfigurationResponseMessages", base: ArrayOfResponseMessages, flags:
    checked }
);
