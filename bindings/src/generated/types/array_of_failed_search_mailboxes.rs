// @generated

use ::ews_bindings::xml;

use super::FailedSearchMailbox;

/// Complex type `t:ArrayOfFailedSearchMailboxesType`.
#[doc(alias = "ArrayOfFailedSearchMailboxesType")]
pub type ArrayOfFailedSearchMailboxes = xml::List<
    FailedSearchMailbox,
    ArrayOfFailedSearchMailboxesList,
>;

xml::list_name!(
    ArrayOfFailedSearchMailboxesList: Elements "t:FailedMailbox" { name:
    "t:ArrayOfFailedSearchMailboxesType", model: "t:FailedMailbox*" }
);
