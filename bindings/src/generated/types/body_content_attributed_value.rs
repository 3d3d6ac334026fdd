// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(BodyContentAttributedValue: blank, blank);

impl xml::ReadNode for BodyContentAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BodyContentAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
