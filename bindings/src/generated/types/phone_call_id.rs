// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:PhoneCallIdType`.
#[doc(alias = "PhoneCallIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PhoneCallId {
    /// Attribute `Id`, required, `xs:string`.
    pub id: String,
}

impl PhoneCallId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PhoneCallIdType",
        required: &["@Id"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

::ews_bindings::complex_type!(PhoneCallId);

::ews_bindings::blank_new!(PhoneCallId : text);

impl xml::ReadNode for PhoneCallId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Id") => {
                input.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhoneCallId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
    }
}
