// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ConsentState;

/// Complex type `m:RegisterConsentType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RegisterConsent`.
#[doc(alias = "RegisterConsentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RegisterConsent {
    /// Element `m:Id`, required.
    pub id: String,
    /// Element `m:ConsentState`, required.
    pub consent_state: ConsentState,
}

impl Eq for RegisterConsent {}

rt::complex_type!(
    RegisterConsent { name: "m:RegisterConsentType", required: "m:Id, m:ConsentState",
    bits: 2, model: "m:Id, m:ConsentState" }
);

impl RegisterConsent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>, consent_state: ConsentState) -> Self {
        Self {
            id: id.into(),
            consent_state,
        }
    }
}

rt::placeholder_new!(RegisterConsent: text, placeholder);

impl rt::ReadComplex for RegisterConsent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::M, "ConsentState") => reader.require(&mut self.consent_state, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RegisterConsent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Id", &self.id);
        out.element("m:ConsentState", &self.consent_state);
    }
}

rt::root!(RegisterConsent, "m:RegisterConsent");
