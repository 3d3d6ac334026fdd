// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:RequestAttachmentIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "RequestAttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RequestAttachmentId {
    /// Attribute `Id`, required.
    pub id: String,
}

impl Eq for RequestAttachmentId {}

xml::complex_type!(
    RequestAttachmentId { name: "t:RequestAttachmentIdType", required: "@Id", bits: 1
    }
);

impl RequestAttachmentId {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

xml::blank_new!(RequestAttachmentId: text);

impl xml::ReadNode for RequestAttachmentId {
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

impl xml::WriteNode for RequestAttachmentId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
    }
}
