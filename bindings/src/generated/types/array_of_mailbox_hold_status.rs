// @generated

use ::ews_bindings::xml;

use super::MailboxHoldStatus;

/// Complex type `t:ArrayOfMailboxHoldStatusType`.
#[doc(alias = "ArrayOfMailboxHoldStatusType")]
pub type ArrayOfMailboxHoldStatus = xml::List<
    MailboxHoldStatus,
    ArrayOfMailboxHoldStatusList,
>;

xml::list_name!(
    ArrayOfMailboxHoldStatusList: Elements "t:MailboxHoldStatus" { name:
    "t:ArrayOfMailboxHoldStatusType", model: "t:MailboxHoldStatus*" }
);
