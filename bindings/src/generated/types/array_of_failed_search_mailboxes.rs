// @generated

use ::ews_bindings::xml;

use super::FailedSearchMailbox;

/// Complex type `t:ArrayOfFailedSearchMailboxesType`.
#[doc(alias = "ArrayOfFailedSearchMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfFailedSearchMailboxes(pub Vec<FailedSearchMailbox>);

xml::complex_type!(
    ArrayOfFailedSearchMailboxes { name: "t:ArrayOfFailedSearchMailboxesType", model:
    "t:FailedMailbox*" }
);

xml::wrapper_type!(ArrayOfFailedSearchMailboxes, FailedSearchMailbox);

xml::list_of_elements!(ArrayOfFailedSearchMailboxes, t "FailedMailbox");
