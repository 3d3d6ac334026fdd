// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:SidAndAttributesType`.
#[doc(alias = "SidAndAttributesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SidAndAttributes {
    /// Attribute `Attributes`, required.
    pub attributes: u32,
    /// Element `t:SecurityIdentifier`, required.
    pub security_identifier: String,
}

impl Eq for SidAndAttributes {}

xml::complex_type!(
    SidAndAttributes { name: "t:SidAndAttributesType", required:
    "@Attributes, t:SecurityIdentifier", bits: 2, model: "t:SecurityIdentifier" }
);

impl SidAndAttributes {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(attributes: u32, security_identifier: impl Into<String>) -> Self {
        Self {
            attributes,
            security_identifier: security_identifier.into(),
        }
    }
}

xml::blank_new!(SidAndAttributes: blank, text);

impl xml::ReadNode for SidAndAttributes {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Attributes") => {
                input.require_attribute(&mut self.attributes, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SecurityIdentifier") => {
                input.require(&mut self.security_identifier, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SidAndAttributes {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Attributes", &self.attributes);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SecurityIdentifier", &self.security_identifier);
    }
}
