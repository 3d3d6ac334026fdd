// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfValueAttributions, PersonaPostalAddress};

/// Complex type `t:PostalAddressAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "PostalAddressAttributedValueType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PostalAddressAttributedValue {
    /// Element `t:Value`, required.
    pub value: PersonaPostalAddress,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

rt::complex_type!(
    PostalAddressAttributedValue { name: "t:PostalAddressAttributedValueType", required: "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl PostalAddressAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        value: PersonaPostalAddress,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self { value, attributions }
    }
}

rt::placeholder_new!(PostalAddressAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for PostalAddressAttributedValue {
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

impl rt::WriteComplex for PostalAddressAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
