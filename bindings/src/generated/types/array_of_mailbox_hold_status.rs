// @generated

use ::ews_bindings::xml;

use super::MailboxHoldStatus;

/// Complex type `t:ArrayOfMailboxHoldStatusType`.
#[doc(alias = "ArrayOfMailboxHoldStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMailboxHoldStatus(pub Vec<MailboxHoldStatus>);

xml::complex_type!(
    ArrayOfMailboxHoldStatus { name: "t:ArrayOfMailboxHoldStatusType", model:
    "t:MailboxHoldStatus*" }
);

xml::wrapper_type!(ArrayOfMailboxHoldStatus, MailboxHoldStatus);

xml::list_of_elements!(ArrayOfMailboxHoldStatus, t "MailboxHoldStatus");
