// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponseMessages(
    pub Vec<xml::Listed<GetUserConfigurationResponseMessage>>,
);

xml::complex_type!(
    GetUserConfigurationResponseMessages { name:
    "m:GetUserConfigurationResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetUserConfigurationResponseMessages, xml::Listed <
    GetUserConfigurationResponseMessage >
);

xml::list_of_messages!(
    GetUserConfigurationResponseMessages, m "GetUserConfigurationResponseMessage"
);
