// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:MentionsPreviewType`, since `V2016_10_10`.
#[doc(alias = "MentionsPreviewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MentionsPreview {
    /// Element `t:IsMentioned`, required.
    pub is_mentioned: bool,
}

impl Eq for MentionsPreview {}

xml::complex_type!(
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

xml::blank_new!(MentionsPreview: blank);

impl xml::ReadNode for MentionsPreview {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IsMentioned") => input.require(&mut self.is_mentioned, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MentionsPreview {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:IsMentioned", &self.is_mentioned);
    }
}
