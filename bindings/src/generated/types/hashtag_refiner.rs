// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(HashtagRefiner, SearchRefiner);

rt::placeholder_new!(HashtagRefiner: placeholder, placeholder);

impl rt::ReadComplex for HashtagRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for HashtagRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:DisplayName", &self.display_name);
    }
}
