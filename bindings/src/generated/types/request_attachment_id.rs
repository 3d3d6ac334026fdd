// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(RequestAttachmentId: text);

impl rt::ReadComplex for RequestAttachmentId {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Id") => {
                reader.require_attribute(&mut self.id, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RequestAttachmentId {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Id", &self.id);
    }
}
