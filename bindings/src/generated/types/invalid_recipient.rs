// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{InvalidRecipientResponseCode, NonEmptyString};

/// Complex type `t:InvalidRecipientType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`InvalidRecipient`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/invalidrecipient).
#[doc(alias = "InvalidRecipientType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InvalidRecipient {
    /// Element `t:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `t:ResponseCode`, required.
    pub response_code: InvalidRecipientResponseCode,
    /// Element `t:MessageText`, optional.
    pub message_text: Option<String>,
}

impl Eq for InvalidRecipient {}

impl InvalidRecipient {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        smtp_address: NonEmptyString,
        response_code: InvalidRecipientResponseCode,
    ) -> Self {
        Self {
            smtp_address,
            response_code,
            message_text: None,
        }
    }
}

rt::complex_type! {
    InvalidRecipient = "t:InvalidRecipientType", required 2, new(value value);
    elements t {
        0 smtp_address: "SmtpAddress" required 0;
        1 response_code: "ResponseCode" required 1;
        2 message_text: "MessageText" optional;
    }
}
