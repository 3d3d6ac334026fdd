// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:LikesPreviewType`, since `V2016_10_10`.
#[doc(alias = "LikesPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LikesPreview {
    /// Element `t:LikeCount`, required.
    pub like_count: i32,
}

impl Eq for LikesPreview {}

rt::complex_type!(
    LikesPreview { name: "t:LikesPreviewType", required: "t:LikeCount", bits: 1, model: "t:LikeCount" }
);

impl LikesPreview {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(like_count: i32) -> Self {
        Self { like_count }
    }
}

rt::placeholder_new!(LikesPreview: placeholder);

impl rt::ReadComplex for LikesPreview {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "LikeCount") => reader.require(&mut self.like_count, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for LikesPreview {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:LikeCount", &self.like_count);
    }
}
