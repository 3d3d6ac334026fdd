// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:SenderAddInEntityType`, since `V2016_10_10`.
#[doc(alias = "SenderAddInEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SenderAddInEntity {
    /// Element `t:ExtensionId`, optional.
    pub extension_id: Option<String>,
}

impl Eq for SenderAddInEntity {}

rt::complex_type!(
    SenderAddInEntity { name: "t:SenderAddInEntityType", model: "t:ExtensionId?" }
);

rt::placeholder_default!(SenderAddInEntity);

impl rt::ReadComplex for SenderAddInEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ExtensionId") => reader.fill(&mut self.extension_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SenderAddInEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ExtensionId", &self.extension_id);
    }
}
