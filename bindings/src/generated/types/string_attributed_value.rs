// @generated

use ::ews_bindings::{Result, xml};

use super::ArrayOfValueAttributions;

/// Complex type `t:StringAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "StringAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StringAttributedValue {
    /// Element `t:Value`, required.
    pub value: String,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for StringAttributedValue {}

xml::complex_type!(
    StringAttributedValue { name: "t:StringAttributedValueType", required:
    "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl StringAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        value: impl Into<String>,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self {
            value: value.into(),
            attributions,
        }
    }
}

xml::blank_new!(StringAttributedValue: text, blank);

impl xml::ReadNode for StringAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StringAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
