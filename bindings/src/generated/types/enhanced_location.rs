// @generated

use ::ews_bindings::{Result, xml};

use super::PersonaPostalAddress;

/// Complex type `t:EnhancedLocationType`, since `Exchange2013_SP1`.
#[doc(alias = "EnhancedLocationType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EnhancedLocation {
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:Annotation`, optional.
    pub annotation: Option<String>,
    /// Element `t:PostalAddress`, optional.
    pub postal_address: Option<Box<PersonaPostalAddress>>,
}

xml::complex_type!(
    EnhancedLocation { name: "t:EnhancedLocationType", required: "t:DisplayName", bits: 1, model: "t:DisplayName, t:Annotation?, t:PostalAddress?" }
);

impl EnhancedLocation {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: display_name.into(),
            annotation: None,
            postal_address: None,
        }
    }
}

xml::blank_new!(EnhancedLocation: text);

impl xml::ReadNode for EnhancedLocation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            (xml::T, "Annotation") => input.fill(&mut self.annotation, tag),
            (xml::T, "PostalAddress") => input.fill(&mut self.postal_address, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EnhancedLocation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Annotation", &self.annotation);
        out.element("t:PostalAddress", &self.postal_address);
    }
}
