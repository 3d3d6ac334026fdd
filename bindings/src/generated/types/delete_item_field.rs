// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ItemChangeDescription};

/// Complex type `t:DeleteItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "DeleteItemFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
}

impl Eq for DeleteItemField {}

xml::complex_type!(
    DeleteItemField { name: "t:DeleteItemFieldType", base: ItemChangeDescription, bits: 1 }
);

impl DeleteItemField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
        }
    }
}

xml::extends!(DeleteItemField, ItemChangeDescription);

xml::blank_new!(DeleteItemField: blank);

impl xml::ReadNode for DeleteItemField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
    }
}

impl xml::WriteNode for DeleteItemField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
