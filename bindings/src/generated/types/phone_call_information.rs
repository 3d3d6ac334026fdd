// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ConnectionFailureCause, PhoneCallState};

/// Complex type `t:PhoneCallInformationType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`PhoneCallInformation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/phonecallinformation).
#[doc(alias = "PhoneCallInformationType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneCallInformation {
    /// Element `t:PhoneCallState`, required.
    pub phone_call_state: PhoneCallState,
    /// Element `t:ConnectionFailureCause`, required.
    pub connection_failure_cause: ConnectionFailureCause,
    /// Element `t:SIPResponseText`, optional.
    pub sip_response_text: Option<String>,
    /// Element `t:SIPResponseCode`, optional.
    pub sip_response_code: Option<i32>,
}

impl Eq for PhoneCallInformation {}

impl PhoneCallInformation {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        phone_call_state: PhoneCallState,
        connection_failure_cause: ConnectionFailureCause,
    ) -> Self {
        Self {
            phone_call_state,
            connection_failure_cause,
            sip_response_text: None,
            sip_response_code: None,
        }
    }
}

rt::complex_type! {
    PhoneCallInformation = "t:PhoneCallInformationType", required 2, new(value value);
    elements t {
        0 phone_call_state: "PhoneCallState" required 0;
        1 connection_failure_cause: "ConnectionFailureCause" required 1;
        2 sip_response_text: "SIPResponseText" optional;
        3 sip_response_code: "SIPResponseCode" optional;
    }
}
