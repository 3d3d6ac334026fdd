// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(AttachmentRefiner, SearchRefiner);

rt::placeholder_new!(AttachmentRefiner: placeholder, placeholder);

impl rt::ReadComplex for AttachmentRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "HasAttachment") => reader.fill(&mut self.has_attachment, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AttachmentRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:HasAttachment", &self.has_attachment);
    }
}
