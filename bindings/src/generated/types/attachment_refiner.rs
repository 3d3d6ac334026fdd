// @generated

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:AttachmentRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "AttachmentRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AttachmentRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:HasAttachment`, optional.
    pub has_attachment: Option<bool>,
}

impl Eq for AttachmentRefiner {}

xml::complex_type!(
    AttachmentRefiner { name: "t:AttachmentRefinerType", base: SearchRefiner, bits: 2,
    model: "t:HasAttachment?" }
);

impl AttachmentRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            has_attachment: None,
        }
    }
}

xml::extends!(AttachmentRefiner, SearchRefiner);

xml::blank_new!(AttachmentRefiner: blank, blank);

impl xml::ReadNode for AttachmentRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "HasAttachment") => input.fill(&mut self.has_attachment, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AttachmentRefiner {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:HasAttachment", &self.has_attachment);
    }
}
