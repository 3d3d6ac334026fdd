// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfValueAttributions, ExtendedProperty};

/// Complex type `t:ExtendedPropertyAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "ExtendedPropertyAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedPropertyAttributedValue {
    /// Element `t:Value`, required.
    pub value: ExtendedProperty,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for ExtendedPropertyAttributedValue {}

xml::complex_type!(
    ExtendedPropertyAttributedValue { name: "t:ExtendedPropertyAttributedValueType",
    required: "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl ExtendedPropertyAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: ExtendedProperty, attributions: ArrayOfValueAttributions) -> Self {
        Self { value, attributions }
    }
}

xml::blank_new!(ExtendedPropertyAttributedValue: blank, blank);

impl xml::ReadNode for ExtendedPropertyAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ExtendedPropertyAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
