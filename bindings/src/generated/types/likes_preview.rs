// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:LikesPreviewType`, since `V2016_10_10`.
#[doc(alias = "LikesPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LikesPreview {
    /// Element `t:LikeCount`, required.
    pub like_count: i32,
}

impl Eq for LikesPreview {}

xml::complex_type!(
    LikesPreview { name: "t:LikesPreviewType", required: "t:LikeCount", bits: 1, model: "t:LikeCount" }
);

impl LikesPreview {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(like_count: i32) -> Self {
        Self { like_count }
    }
}

xml::blank_new!(LikesPreview: blank);

impl xml::ReadNode for LikesPreview {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "LikeCount") => input.require(&mut self.like_count, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for LikesPreview {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:LikeCount", &self.like_count);
    }
}
