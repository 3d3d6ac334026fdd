// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:PersonaPhoneNumberType`.
#[doc(alias = "PersonaPhoneNumberType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PersonaPhoneNumber {
    /// Element `t:Number`, required, `xs:string`.
    pub number: String,
    /// Element `t:Type`, required, `xs:string`.
    pub r#type: String,
}

impl PersonaPhoneNumber {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PersonaPhoneNumberType",
        required: &["t:Number", "t:Type"],
        bits: 2,
        content: xml::Content::Model("t:Number, t:Type"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(number: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            r#type: r#type.into(),
        }
    }
}

::ews_bindings::complex_type!(PersonaPhoneNumber);

::ews_bindings::blank_new!(PersonaPhoneNumber : text, text);

impl xml::ReadNode for PersonaPhoneNumber {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
