// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:ConflictResultsType`.
#[doc(alias = "ConflictResultsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConflictResults {
    /// Element `t:Count`, required.
    pub count: i32,
}

impl Eq for ConflictResults {}

rt::complex_type!(
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

rt::placeholder_new!(ConflictResults: placeholder);

impl rt::ReadComplex for ConflictResults {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Count") => reader.require(&mut self.count, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConflictResults {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Count", &self.count);
    }
}
