// @generated

use ::ews_bindings::{rt, xml};

use super::MailTipsResponseMessage;

/// Complex type `m:ArrayOfMailTipsResponseMessageType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfMailTipsResponseMessageType")]
pub type ArrayOfMailTipsResponseMessage = xml::List<
    MailTipsResponseMessage,
    ArrayOfMailTipsResponseMessageList,
>;

rt::list_name!(
    ArrayOfMailTipsResponseMessageList: Elements "m:MailTipsResponseMessageType" { name: "m:ArrayOfMailTipsResponseMessageType", model: "m:MailTipsResponseMessageType+",
    flags: checked }
);
