// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(SidAndAttributes: placeholder, text);

impl rt::ReadComplex for SidAndAttributes {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Attributes") => {
                reader.require_attribute(&mut self.attributes, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SecurityIdentifier") => {
                reader.require(&mut self.security_identifier, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SidAndAttributes {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Attributes", &self.attributes);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SecurityIdentifier", &self.security_identifier);
    }
}
