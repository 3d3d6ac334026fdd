// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:PhoneCallIdType`, since `Exchange2010_SP1`.
#[doc(alias = "PhoneCallIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneCallId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for PhoneCallId {}

xml::complex_type!(
    PhoneCallId { name: "t:PhoneCallIdType", required: "@Id", bits: 1 }
);

impl PhoneCallId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

xml::blank_new!(PhoneCallId: text);

impl xml::ReadNode for PhoneCallId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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
