// @generated

use ::ews_bindings::{Result, rt};

use super::InsightValue;

/// Complex type `t:StringInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Data`, optional.
    pub data: Option<String>,
}

impl Eq for StringInsightValue {}

rt::complex_type!(
    StringInsightValue { name: "t:StringInsightValue", base: InsightValue, model:
    "t:Data?" }
);

rt::extends!(StringInsightValue, InsightValue);

rt::placeholder_default!(StringInsightValue);

impl rt::ReadComplex for StringInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Data") => reader.fill(&mut self.data, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for StringInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Data", &self.data);
    }
}
