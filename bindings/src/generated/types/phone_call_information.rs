// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PhoneCallInformation: blank, blank);

impl xml::ReadNode for PhoneCallInformation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "PhoneCallState") => {
                input.require(&mut self.phone_call_state, tag, 0)
            }
            (xml::T, "ConnectionFailureCause") => {
                input.require(&mut self.connection_failure_cause, tag, 1)
            }
            (xml::T, "SIPResponseText") => input.fill(&mut self.sip_response_text, tag),
            (xml::T, "SIPResponseCode") => input.fill(&mut self.sip_response_code, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhoneCallInformation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:PhoneCallState", &self.phone_call_state);
        out.element("t:ConnectionFailureCause", &self.connection_failure_cause);
        out.element("t:SIPResponseText", &self.sip_response_text);
        out.element("t:SIPResponseCode", &self.sip_response_code);
    }
}
