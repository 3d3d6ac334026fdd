// @generated

use ::ews_bindings::xml;

use super::EmailAddressType;

/// Complex type `t:ArrayOfRecipientsType`.
#[doc(alias = "ArrayOfRecipientsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfRecipients(pub Vec<EmailAddressType>);

xml::complex_type!(
    ArrayOfRecipients { name: "t:ArrayOfRecipientsType", model: "(t:Mailbox)*" }
);

xml::wrapper_type!(ArrayOfRecipients, EmailAddressType);

xml::list_of_elements!(ArrayOfRecipients, t "Mailbox");
