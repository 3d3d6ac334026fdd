// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:SenderAddInEntityType`, since `V2016_10_10`.
#[doc(alias = "SenderAddInEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SenderAddInEntity {
    /// Element `t:ExtensionId`, optional.
    pub extension_id: Option<String>,
}

impl Eq for SenderAddInEntity {}

xml::complex_type!(
    SenderAddInEntity { name: "t:SenderAddInEntityType", model: "t:ExtensionId?" }
);

xml::blank_default!(SenderAddInEntity);

impl xml::ReadNode for SenderAddInEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
