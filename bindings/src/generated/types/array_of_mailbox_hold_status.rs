// @generated

use ::ews_bindings::{rt, xml};

use super::MailboxHoldStatus;

/// Complex type `t:ArrayOfMailboxHoldStatusType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfMailboxHoldStatusType")]
pub type ArrayOfMailboxHoldStatus = xml::List<
    MailboxHoldStatus,
    ArrayOfMailboxHoldStatusList,
>;

rt::list_name!(
    ArrayOfMailboxHoldStatusList: Elements "t:MailboxHoldStatus" { name:
    "t:ArrayOfMailboxHoldStatusType", model: "t:MailboxHoldStatus*" }
);
