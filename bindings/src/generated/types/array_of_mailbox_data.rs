// @generated

use ::ews_bindings::{rt, value, xml};

use super::MailboxData;

/// Complex type `t:ArrayOfMailboxData`.
pub type ArrayOfMailboxData = xml::List<
    value::Nillable<MailboxData>,
    ArrayOfMailboxDataList,
>;

rt::list_name!(
    ArrayOfMailboxDataList: Elements "t:MailboxData" { name: "t:ArrayOfMailboxData",
    model: "t:MailboxData*" }
);
