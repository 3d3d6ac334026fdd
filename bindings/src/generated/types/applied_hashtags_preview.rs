// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AppliedHashtagsPreview: placeholder);

impl rt::ReadComplex for AppliedHashtagsPreview {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Hashtags") => reader.require(&mut self.hashtags, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AppliedHashtagsPreview {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Hashtags", &self.hashtags);
    }
}
