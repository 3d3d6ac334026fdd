// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetSpecificUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponseMessages(
    pub Vec<xml::Listed<GetSpecificUserConfigurationResponseMessage>>,
);

xml::complex_type!(
    GetSpecificUserConfigurationResponseMessages { name:
    "m:GetSpecificUserConfigurationResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetSpecificUserConfigurationResponseMessages, xml::Listed <
    GetSpecificUserConfigurationResponseMessage >
);

xml::list_of_messages!(
    GetSpecificUserConfigurationResponseMessages, m
    "GetSpecificUserConfigurationResponseMessage"
);
