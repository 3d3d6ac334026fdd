// @generated

use ::ews_bindings::{Result, rt};

use super::{ConnectionFailureCause, PhoneCallState};

/// Complex type `t:PhoneCallInformationType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    PhoneCallInformation { name: "t:PhoneCallInformationType", required:
    "t:PhoneCallState, t:ConnectionFailureCause", bits: 2, model:
    "t:PhoneCallState, t:ConnectionFailureCause, t:SIPResponseText?, t:SIPResponseCode?"
    }
);

impl PhoneCallInformation {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(PhoneCallInformation: placeholder, placeholder);

impl rt::ReadComplex for PhoneCallInformation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PhoneCallState") => {
                reader.require(&mut self.phone_call_state, tag, 0)
            }
            (rt::T, "ConnectionFailureCause") => {
                reader.require(&mut self.connection_failure_cause, tag, 1)
            }
            (rt::T, "SIPResponseText") => reader.fill(&mut self.sip_response_text, tag),
            (rt::T, "SIPResponseCode") => reader.fill(&mut self.sip_response_code, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PhoneCallInformation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:PhoneCallState", &self.phone_call_state);
        out.element("t:ConnectionFailureCause", &self.connection_failure_cause);
        out.element("t:SIPResponseText", &self.sip_response_text);
        out.element("t:SIPResponseCode", &self.sip_response_code);
    }
}
