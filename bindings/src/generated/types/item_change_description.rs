// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ChangeDescription};

/// Complex type `t:ItemChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
#[doc(alias = "ItemChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemChangeDescription {
    /// What it inherits from [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl Eq for ItemChangeDescription {}

xml::complex_type!(
    ItemChangeDescription { name: "t:ItemChangeDescriptionType", base:
    ChangeDescription, bits: 1 }
);

impl ItemChangeDescription {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath) -> Self {
        Self {
            base: ChangeDescription::new(path),
        }
    }
}

xml::extends!(ItemChangeDescription, ChangeDescription);

xml::blank_new!(ItemChangeDescription: blank);

impl xml::ReadNode for ItemChangeDescription {
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

impl xml::WriteNode for ItemChangeDescription {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
