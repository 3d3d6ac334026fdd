// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfComputedInsightValueProperty, InsightValue};

/// Complex type `t:ComputedInsightValue`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComputedInsightValue {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Properties`, optional.
    pub properties: Option<ArrayOfComputedInsightValueProperty>,
}

impl Eq for ComputedInsightValue {}

rt::complex_type!(
    ComputedInsightValue { name: "t:ComputedInsightValue", base: InsightValue, model:
    "t:Properties?" }
);

rt::extends!(ComputedInsightValue, InsightValue);

rt::placeholder_default!(ComputedInsightValue);

impl rt::ReadComplex for ComputedInsightValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Properties") => reader.fill(&mut self.properties, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ComputedInsightValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Properties", &self.properties);
    }
}
