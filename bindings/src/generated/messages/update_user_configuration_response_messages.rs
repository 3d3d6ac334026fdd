// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UpdateUserConfigurationResponseMessages(
    pub Vec<xml::Listed<ResponseMessage>>,
);

xml::complex_type!(
    UpdateUserConfigurationResponseMessages { name:
    "m:UpdateUserConfigurationResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    UpdateUserConfigurationResponseMessages, xml::Listed < ResponseMessage >
);

xml::list_of_messages!(
    UpdateUserConfigurationResponseMessages, m "UpdateUserConfigurationResponseMessage"
);
