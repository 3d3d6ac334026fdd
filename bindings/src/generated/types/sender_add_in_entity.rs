// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:SenderAddInEntityType`.
#[doc(alias = "SenderAddInEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SenderAddInEntity {
    /// Element `t:ExtensionId`, optional, `xs:string`.
    pub extension_id: Option<String>,
}

impl SenderAddInEntity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SenderAddInEntityType",
        content: xml::Content::Model("t:ExtensionId?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SenderAddInEntity);

::ews_bindings::blank_default!(SenderAddInEntity);

impl xml::ReadNode for SenderAddInEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtensionId") => input.fill(&mut self.extension_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SenderAddInEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtensionId", &self.extension_id);
    }
}
