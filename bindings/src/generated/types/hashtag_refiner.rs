// @generated

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:HashtagRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "HashtagRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct HashtagRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
}

impl Eq for HashtagRefiner {}

xml::complex_type!(
    HashtagRefiner { name: "t:HashtagRefinerType", base: SearchRefiner, bits: 2, model: "t:DisplayName?" }
);

impl HashtagRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            display_name: None,
        }
    }
}

xml::extends!(HashtagRefiner, SearchRefiner);

xml::blank_new!(HashtagRefiner: blank, blank);

impl xml::ReadNode for HashtagRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for HashtagRefiner {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
    }
}
