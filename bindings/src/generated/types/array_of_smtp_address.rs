// @generated

use ::ews_bindings::{rt, xml};

use super::NonEmptyString;

/// Complex type `t:ArrayOfSmtpAddressType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfSmtpAddressType")]
pub type ArrayOfSmtpAddress = xml::List<NonEmptyString, ArrayOfSmtpAddressList>;

rt::list_name!(
    ArrayOfSmtpAddressList: Elements "t:SmtpAddress" { name:
    "t:ArrayOfSmtpAddressType", model: "(t:SmtpAddress)+", flags: checked }
);
