// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PhoneNumberAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for PhoneNumberAttributedValue {
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

impl rt::WriteComplex for PhoneNumberAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
