// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:PhoneType`.
#[doc(alias = "PhoneType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct Phone {
    /// Element `t:OriginalPhoneString`, optional, `xs:string`.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional, `xs:string`.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional, `xs:string`.
    pub r#type: Option<String>,
}

impl Phone {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PhoneType",
        content: xml::Content::Model("t:OriginalPhoneString?, t:PhoneString?, t:Type?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(Phone);

::ews_bindings::blank_default!(Phone);

impl xml::ReadNode for Phone {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "OriginalPhoneString") => {
                input.fill(&mut self.original_phone_string, tag)
            }
            (xml::T, "PhoneString") => input.fill(&mut self.phone_string, tag),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Phone {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OriginalPhoneString", &self.original_phone_string);
        out.element("t:PhoneString", &self.phone_string);
        out.element("t:Type", &self.r#type);
    }
}
