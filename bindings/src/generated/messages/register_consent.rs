// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(RegisterConsent: text, blank);

impl xml::ReadNode for RegisterConsent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Id") => input.require(&mut self.id, tag, 0),
            (xml::M, "ConsentState") => input.require(&mut self.consent_state, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RegisterConsent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:Id", &self.id);
        out.element("m:ConsentState", &self.consent_state);
    }
}

xml::root!(RegisterConsent, "m:RegisterConsent");
