// @generated

use ::ews_bindings::{Result, rt};

use super::{DynamicRefinerQuery, RefinerType};

/// Complex type `t:SearchRefinerType`, since `V2016_10_10`.
#[doc(alias = "SearchRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchRefiner {
    /// Element `t:RefinerType`, required.
    pub refiner_type: RefinerType,
    /// Element `t:Refiner`, required.
    pub refiner: DynamicRefinerQuery,
    /// Element `t:ResultCount`, optional.
    pub result_count: Option<i64>,
}

impl Eq for SearchRefiner {}

rt::complex_type!(
    SearchRefiner { name: "t:SearchRefinerType", required: "t:RefinerType, t:Refiner",
    bits: 2, model: "t:RefinerType, t:Refiner, t:ResultCount?" }
);

impl SearchRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            refiner_type,
            refiner,
            result_count: None,
        }
    }
}

rt::placeholder_new!(SearchRefiner: placeholder, placeholder);

impl rt::ReadComplex for SearchRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RefinerType") => reader.require(&mut self.refiner_type, tag, 0),
            (rt::T, "Refiner") => reader.require(&mut self.refiner, tag, 1),
            (rt::T, "ResultCount") => reader.fill(&mut self.result_count, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:RefinerType", &self.refiner_type);
        out.element("t:Refiner", &self.refiner);
        out.element("t:ResultCount", &self.result_count);
    }
}
