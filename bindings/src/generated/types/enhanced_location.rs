// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(EnhancedLocation: text);

impl rt::ReadComplex for EnhancedLocation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            (rt::T, "Annotation") => reader.fill(&mut self.annotation, tag),
            (rt::T, "PostalAddress") => reader.fill(&mut self.postal_address, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for EnhancedLocation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Annotation", &self.annotation);
        out.element("t:PostalAddress", &self.postal_address);
    }
}
