// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfValueAttributions, BodyContent};

/// Complex type `t:BodyContentAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "BodyContentAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BodyContentAttributedValue {
    /// Element `t:Value`, required.
    pub value: BodyContent,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for BodyContentAttributedValue {}

rt::complex_type!(
    BodyContentAttributedValue { name: "t:BodyContentAttributedValueType", required:
    "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl BodyContentAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: BodyContent, attributions: ArrayOfValueAttributions) -> Self {
        Self { value, attributions }
    }
}

rt::placeholder_new!(BodyContentAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for BodyContentAttributedValue {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Value") => reader.require(&mut self.value, tag, 0),
            (rt::T, "Attributions") => reader.require(&mut self.attributions, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BodyContentAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
