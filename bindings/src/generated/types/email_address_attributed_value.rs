// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfValueAttributions, EmailAddressType};

/// Complex type `t:EmailAddressAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "EmailAddressAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressAttributedValue {
    /// Element `t:Value`, required.
    pub value: EmailAddressType,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl Eq for EmailAddressAttributedValue {}

rt::complex_type!(
    EmailAddressAttributedValue { name: "t:EmailAddressAttributedValueType", required:
    "t:Value, t:Attributions", bits: 2, model: "t:Value, t:Attributions" }
);

impl EmailAddressAttributedValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: EmailAddressType, attributions: ArrayOfValueAttributions) -> Self {
        Self { value, attributions }
    }
}

rt::placeholder_new!(EmailAddressAttributedValue: placeholder, placeholder);

impl rt::ReadComplex for EmailAddressAttributedValue {
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

impl rt::WriteComplex for EmailAddressAttributedValue {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
