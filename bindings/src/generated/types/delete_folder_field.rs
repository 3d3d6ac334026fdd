// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, FolderChangeDescription};

/// Complex type `t:DeleteFolderFieldType`.
///
/// Extends `t:FolderChangeDescriptionType`.
#[doc(alias = "DeleteFolderFieldType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteFolderField {
    /// What it inherits from [`FolderChangeDescription`].
    pub base: FolderChangeDescription,
}

impl DeleteFolderField {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DeleteFolderFieldType",
        base: Some(FolderChangeDescription::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: FolderChangeDescription::new(path),
        }
    }
}

::ews_bindings::complex_type!(DeleteFolderField);

::ews_bindings::extends!(DeleteFolderField, FolderChangeDescription);

::ews_bindings::blank_new!(DeleteFolderField : blank);

impl xml::ReadNode for DeleteFolderField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
    }
}

impl xml::WriteNode for DeleteFolderField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
