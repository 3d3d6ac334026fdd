// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:DynamicRefinerQueryType`, since `V2016_10_10`.
#[doc(alias = "DynamicRefinerQueryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DynamicRefinerQuery {
    /// Element `t:RefinerQuery`, required.
    pub refiner_query: String,
    /// Element `t:TDRefinerId`, required.
    pub td_refiner_id: i32,
}

impl Eq for DynamicRefinerQuery {}

rt::complex_type!(
    DynamicRefinerQuery { name: "t:DynamicRefinerQueryType", required:
    "t:RefinerQuery, t:TDRefinerId", bits: 2, model: "t:RefinerQuery, t:TDRefinerId" }
);

impl DynamicRefinerQuery {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_query: impl Into<String>, td_refiner_id: i32) -> Self {
        Self {
            refiner_query: refiner_query.into(),
            td_refiner_id,
        }
    }
}

rt::placeholder_new!(DynamicRefinerQuery: text, placeholder);

impl rt::ReadComplex for DynamicRefinerQuery {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RefinerQuery") => reader.require(&mut self.refiner_query, tag, 0),
            (rt::T, "TDRefinerId") => reader.require(&mut self.td_refiner_id, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DynamicRefinerQuery {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:RefinerQuery", &self.refiner_query);
        out.element("t:TDRefinerId", &self.td_refiner_id);
    }
}
