// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:PhoneType`, since `Exchange2013_SP1`.
#[doc(alias = "PhoneType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Phone {
    /// Element `t:OriginalPhoneString`, optional.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
}

impl Eq for Phone {}

xml::complex_type!(
    Phone { name: "t:PhoneType", model:
    "t:OriginalPhoneString?, t:PhoneString?, t:Type?" }
);

xml::blank_default!(Phone);

impl xml::ReadNode for Phone {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
