// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfValueAttributions, PersonaPhoneNumber};

/// Complex type `t:PhoneNumberAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "PhoneNumberAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneNumberAttributedValue {
    /// Element `t:Value`, required.
    pub value: PersonaPhoneNumber,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for PhoneNumberAttributedValue {}

xml::complex_type!(
    PhoneNumberAttributedValue { name: "t:PhoneNumberAttributedValueType", required:
    "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl PhoneNumberAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        value: PersonaPhoneNumber,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self { value, attributions }
    }
}

xml::blank_new!(PhoneNumberAttributedValue: blank, blank);

impl xml::ReadNode for PhoneNumberAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PhoneNumberAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
