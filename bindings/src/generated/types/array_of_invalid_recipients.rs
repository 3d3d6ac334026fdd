// @generated

use ::ews_bindings::xml;

use super::InvalidRecipient;

/// Complex type `t:ArrayOfInvalidRecipientsType`.
#[doc(alias = "ArrayOfInvalidRecipientsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInvalidRecipients(pub Vec<InvalidRecipient>);

xml::complex_type!(
    ArrayOfInvalidRecipients { name: "t:ArrayOfInvalidRecipientsType", model:
    "(t:InvalidRecipient)*" }
);

xml::wrapper_type!(ArrayOfInvalidRecipients, InvalidRecipient);

xml::list_of_elements!(ArrayOfInvalidRecipients, t "InvalidRecipient");
