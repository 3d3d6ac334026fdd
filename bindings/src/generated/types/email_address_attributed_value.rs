// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(EmailAddressAttributedValue: blank, blank);

impl xml::ReadNode for EmailAddressAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for EmailAddressAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
