// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, ChangeDescription};

/// Complex type `t:ItemChangeDescriptionType`.
///
/// Extends `t:ChangeDescriptionType`.
#[doc(alias = "ItemChangeDescriptionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ItemChangeDescription {
    /// What it inherits from [`ChangeDescription`].
    pub base: ChangeDescription,
}

impl ItemChangeDescription {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ItemChangeDescriptionType",
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

::ews_bindings::complex_type!(ItemChangeDescription);

::ews_bindings::extends!(ItemChangeDescription, ChangeDescription);

::ews_bindings::blank_new!(ItemChangeDescription : blank);

impl xml::ReadNode for ItemChangeDescription {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw)
    }
}

impl xml::WriteNode for ItemChangeDescription {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
