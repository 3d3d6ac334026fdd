// @generated

use ::ews_bindings::{rt, xml};

use super::InvalidRecipient;

/// Complex type `t:ArrayOfInvalidRecipientsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfInvalidRecipientsType")]
pub type ArrayOfInvalidRecipients = xml::List<
    InvalidRecipient,
    ArrayOfInvalidRecipientsList,
>;

rt::list_name!(
    ArrayOfInvalidRecipientsList: Elements "t:InvalidRecipient" { name:
    "t:ArrayOfInvalidRecipientsType", model: "(t:InvalidRecipient)*" }
);
