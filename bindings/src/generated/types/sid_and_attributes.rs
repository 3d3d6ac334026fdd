// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:SidAndAttributesType`.
#[doc(alias = "SidAndAttributesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SidAndAttributes {
    /// Attribute `Attributes`, required, `xs:unsignedInt`.
    pub attributes: u32,
    /// Element `t:SecurityIdentifier`, required, `xs:string`.
    pub security_identifier: String,
}

impl SidAndAttributes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SidAndAttributesType",
        required: &["@Attributes", "t:SecurityIdentifier"],
        bits: 2,
        content: xml::Content::Model("t:SecurityIdentifier"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(attributes: u32, security_identifier: impl Into<String>) -> Self {
        Self {
            attributes,
            security_identifier: security_identifier.into(),
        }
    }
}

::ews_bindings::complex_type!(SidAndAttributes);

::ews_bindings::blank_new!(SidAndAttributes : blank, text);

impl xml::ReadNode for SidAndAttributes {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Attributes") => {
                input.require_attribute(&mut self.attributes, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
