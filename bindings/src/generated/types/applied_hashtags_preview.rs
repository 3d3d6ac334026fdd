// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfStrings;

/// Complex type `t:AppliedHashtagsPreviewType`.
#[doc(alias = "AppliedHashtagsPreviewType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AppliedHashtagsPreview {
    /// Element `t:Hashtags`, required.
    pub hashtags: ArrayOfStrings,
}

impl AppliedHashtagsPreview {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AppliedHashtagsPreviewType",
        required: &["t:Hashtags"],
        bits: 1,
        content: xml::Content::Model("t:Hashtags"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(hashtags: ArrayOfStrings) -> Self {
        Self { hashtags }
    }
}

::ews_bindings::complex_type!(AppliedHashtagsPreview);

::ews_bindings::blank_new!(AppliedHashtagsPreview : blank);

impl xml::ReadNode for AppliedHashtagsPreview {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Hashtags") => input.require(&mut self.hashtags, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AppliedHashtagsPreview {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Hashtags", &self.hashtags);
    }
}
