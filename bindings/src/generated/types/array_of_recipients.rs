// @generated

use ::ews_bindings::{rt, xml};

use super::EmailAddressType;

/// Complex type `t:ArrayOfRecipientsType`.
#[doc(alias = "ArrayOfRecipientsType")]
pub type ArrayOfRecipients = xml::List<EmailAddressType, ArrayOfRecipientsList>;

rt::list_name!(
    ArrayOfRecipientsList: Elements "t:Mailbox" { name: "t:ArrayOfRecipientsType",
    model: "(t:Mailbox)*" }
);
