// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:MentionsPreviewType`, since `V2016_10_10`.
#[doc(alias = "MentionsPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionsPreview {
    /// Element `t:IsMentioned`, required.
    pub is_mentioned: bool,
}

impl Eq for MentionsPreview {}

rt::complex_type!(
    MentionsPreview { name: "t:MentionsPreviewType", required: "t:IsMentioned", bits:
    1, model: "t:IsMentioned" }
);

impl MentionsPreview {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(is_mentioned: bool) -> Self {
        Self { is_mentioned }
    }
}

rt::placeholder_new!(MentionsPreview: placeholder);

impl rt::ReadComplex for MentionsPreview {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IsMentioned") => reader.require(&mut self.is_mentioned, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MentionsPreview {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:IsMentioned", &self.is_mentioned);
    }
}
