// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(StringAttributedValue: text, placeholder);

impl rt::ReadComplex for StringAttributedValue {
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

impl rt::WriteComplex for StringAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
