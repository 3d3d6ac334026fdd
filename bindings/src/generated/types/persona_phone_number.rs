// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:PersonaPhoneNumberType`, since `Exchange2013_SP1`.
#[doc(alias = "PersonaPhoneNumberType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonaPhoneNumber {
    /// Element `t:Number`, required.
    pub number: String,
    /// Element `t:Type`, required.
    pub r#type: String,
}

impl Eq for PersonaPhoneNumber {}

xml::complex_type!(
    PersonaPhoneNumber { name: "t:PersonaPhoneNumberType", required:
    "t:Number, t:Type", bits: 2, model: "t:Number, t:Type" }
);

impl PersonaPhoneNumber {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(number: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            r#type: r#type.into(),
        }
    }
}

xml::blank_new!(PersonaPhoneNumber: text, text);

impl xml::ReadNode for PersonaPhoneNumber {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Number") => input.require(&mut self.number, tag, 0),
            (xml::T, "Type") => input.require(&mut self.r#type, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PersonaPhoneNumber {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Number", &self.number);
        out.element("t:Type", &self.r#type);
    }
}
