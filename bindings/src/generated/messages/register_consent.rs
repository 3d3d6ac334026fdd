// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::ConsentState;

/// Complex type `m:RegisterConsentType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:RegisterConsent`.
#[doc(alias = "RegisterConsentType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RegisterConsent {
    /// Element `m:Id`, required, `xs:string`.
    pub id: String,
    /// Element `m:ConsentState`, required.
    pub consent_state: ConsentState,
}

impl RegisterConsent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:RegisterConsentType",
        required: &["m:Id", "m:ConsentState"],
        bits: 2,
        content: xml::Content::Model("m:Id, m:ConsentState"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>, consent_state: ConsentState) -> Self {
        Self {
            id: id.into(),
            consent_state,
        }
    }
}

::ews_bindings::complex_type!(RegisterConsent);

::ews_bindings::blank_new!(RegisterConsent : text, blank);

impl xml::ReadNode for RegisterConsent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
