// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ItemChangeDescription};

/// Complex type `t:DeleteItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "DeleteItemFieldType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
}

xml::complex_type!(
    DeleteItemField { name: "t:DeleteItemFieldType", base:
    Some(ItemChangeDescription::SHAPE), bits: 1 }
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
    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
    }
}

impl xml::WriteNode for DeleteItemField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
