// @generated

use ::ews_bindings::xml;

use super::DelegateUserResponseMessage;

/// Complex type `m:ArrayOfDelegateUserResponseMessageType`.
#[doc(alias = "ArrayOfDelegateUserResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDelegateUserResponseMessage(pub Vec<DelegateUserResponseMessage>);

xml::complex_type!(
    ArrayOfDelegateUserResponseMessage { name:
    "m:ArrayOfDelegateUserResponseMessageType", model:
    "m:DelegateUserResponseMessageType+", checked: true }
);

xml::wrapper_type!(ArrayOfDelegateUserResponseMessage, DelegateUserResponseMessage);

xml::list_of_elements!(
    ArrayOfDelegateUserResponseMessage, m "DelegateUserResponseMessageType"
);
