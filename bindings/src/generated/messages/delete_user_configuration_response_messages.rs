// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteUserConfigurationResponseMessages(
    pub Vec<xml::Listed<ResponseMessage>>,
);

xml::complex_type!(
    DeleteUserConfigurationResponseMessages { name:
    "m:DeleteUserConfigurationResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    DeleteUserConfigurationResponseMessages, xml::Listed < ResponseMessage >
);

xml::list_of_messages!(
    DeleteUserConfigurationResponseMessages, m "DeleteUserConfigurationResponseMessage"
);
