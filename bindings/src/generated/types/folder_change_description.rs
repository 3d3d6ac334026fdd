// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ChangeDescription};

/// Complex type `t:FolderChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
#[doc(alias = "FolderChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FolderChangeDescription {
    /// What it inherits from [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl FolderChangeDescription {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FolderChangeDescriptionType",
        base: Some(ChangeDescription::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ChangeDescription::new(path),
        }
    }
}

::ews_bindings::complex_type!(FolderChangeDescription);

::ews_bindings::extends!(FolderChangeDescription, ChangeDescription);

::ews_bindings::blank_new!(FolderChangeDescription : blank);

impl xml::ReadNode for FolderChangeDescription {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
    }
}

impl xml::WriteNode for FolderChangeDescription {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
