// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConflictResultsType`.
#[doc(alias = "ConflictResultsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConflictResults {
    /// Element `t:Count`, required.
    pub count: i32,
}

impl Eq for ConflictResults {}

xml::complex_type!(
    ConflictResults { name: "t:ConflictResultsType", required: "t:Count", bits: 1,
    model: "t:Count" }
);

impl ConflictResults {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(count: i32) -> Self {
        Self { count }
    }
}

xml::blank_new!(ConflictResults: blank);

impl xml::ReadNode for ConflictResults {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Count") => input.require(&mut self.count, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConflictResults {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Count", &self.count);
    }
}
