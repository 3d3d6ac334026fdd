// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(StringArrayAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for StringArrayAttributedValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Values") => reader.require(&mut self.values, tag, 0),
            (rt::T, "Attributions") => reader.require(&mut self.attributions, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for StringArrayAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Values", &self.values);
        out.element("t:Attributions", &self.attributions);
    }
}
