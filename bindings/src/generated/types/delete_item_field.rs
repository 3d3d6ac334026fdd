// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ItemChangeDescription};

/// Complex type `t:DeleteItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "DeleteItemFieldType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
}

impl DeleteItemField {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeleteItemFieldType",
        base: Some(ItemChangeDescription::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
        }
    }
}

::ews_bindings::complex_type!(DeleteItemField);

::ews_bindings::extends!(DeleteItemField, ItemChangeDescription);

::ews_bindings::blank_new!(DeleteItemField : blank);

impl xml::ReadNode for DeleteItemField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

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
