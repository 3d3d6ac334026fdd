// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:RequestAttachmentIdType`.
///
/// Extends `t:BaseItemIdType`.
#[doc(alias = "RequestAttachmentIdType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct RequestAttachmentId {
    /// Attribute `Id`, required, `xs:string`.
    pub id: String,
}

impl RequestAttachmentId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:RequestAttachmentIdType",
        required: &["@Id"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

::ews_bindings::complex_type!(RequestAttachmentId);

::ews_bindings::blank_new!(RequestAttachmentId : text);

impl xml::ReadNode for RequestAttachmentId {
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

impl xml::WriteNode for RequestAttachmentId {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Id", &self.id);
    }
}
