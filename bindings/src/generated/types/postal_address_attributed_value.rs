// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PostalAddressAttributedValue: blank, blank);

impl xml::ReadNode for PostalAddressAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PostalAddressAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
