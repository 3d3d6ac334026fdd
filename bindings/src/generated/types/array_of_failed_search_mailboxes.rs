// @generated

use ::ews_bindings::{rt, xml};

use super::FailedSearchMailbox;

/// Complex type `t:ArrayOfFailedSearchMailboxesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfFailedSearchMailboxesType")]
pub type ArrayOfFailedSearchMailboxes = xml::List<
    FailedSearchMailbox,
    ArrayOfFailedSearchMailboxesList,
>;

rt::list_name!(
    ArrayOfFailedSearchMailboxesList: Elements "t:FailedMailbox" { name:
    "t:ArrayOfFailedSearchMailboxesType", model: "t:FailedMailbox*" }
);
