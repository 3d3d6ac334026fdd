// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ExtendedPropertyAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for ExtendedPropertyAttributedValue {
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

impl rt::WriteComplex for ExtendedPropertyAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
