// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    Phone { name: "t:PhoneType", model:
    "t:OriginalPhoneString?, t:PhoneString?, t:Type?" }
);

rt::placeholder_default!(Phone);

impl rt::ReadComplex for Phone {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OriginalPhoneString") => {
                reader.fill(&mut self.original_phone_string, tag)
            }
            (rt::T, "PhoneString") => reader.fill(&mut self.phone_string, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Phone {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:OriginalPhoneString", &self.original_phone_string);
        out.element("t:PhoneString", &self.phone_string);
        out.element("t:Type", &self.r#type);
    }
}
