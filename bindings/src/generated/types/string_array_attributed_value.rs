// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfStringValue, ArrayOfValueAttributions};

/// Complex type `t:StringArrayAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "StringArrayAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringArrayAttributedValue {
    /// Element `t:Values`, required.
    pub values: ArrayOfStringValue,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for StringArrayAttributedValue {}

xml::complex_type!(
    StringArrayAttributedValue { name: "t:StringArrayAttributedValueType", required:
    "t:Values, t:Attributions", bits: 2, model: "t:Values, t:Attributions" }
);

impl StringArrayAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        values: ArrayOfStringValue,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self { values, attributions }
    }
}

xml::blank_new!(StringArrayAttributedValue: blank, blank);

impl xml::ReadNode for StringArrayAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Values") => input.require(&mut self.values, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StringArrayAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Values", &self.values);
        out.element("t:Attributions", &self.attributions);
    }
}
