// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfStrings;

/// Complex type `t:AppliedHashtagsPreviewType`, since `V2016_10_10`.
#[doc(alias = "AppliedHashtagsPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppliedHashtagsPreview {
    /// Element `t:Hashtags`, required.
    pub hashtags: ArrayOfStrings,
}

impl Eq for AppliedHashtagsPreview {}

xml::complex_type!(
    AppliedHashtagsPreview { name: "t:AppliedHashtagsPreviewType", required:
    "t:Hashtags", bits: 1, model: "t:Hashtags" }
);

impl AppliedHashtagsPreview {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(hashtags: ArrayOfStrings) -> Self {
        Self { hashtags }
    }
}

xml::blank_new!(AppliedHashtagsPreview: blank);

impl xml::ReadNode for AppliedHashtagsPreview {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
