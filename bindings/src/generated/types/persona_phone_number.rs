// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PersonaPhoneNumber: text, text);

impl rt::ReadComplex for PersonaPhoneNumber {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Number") => reader.require(&mut self.number, tag, 0),
            (rt::T, "Type") => reader.require(&mut self.r#type, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PersonaPhoneNumber {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Number", &self.number);
        out.element("t:Type", &self.r#type);
    }
}
