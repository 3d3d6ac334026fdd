// @generated

use ::ews_bindings::{Result, rt};

use super::BodyType;

/// Complex type `t:NormalizedBodyType`, since `Exchange2013_SP1`.
#[doc(alias = "NormalizedBodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NormalizedBody {
    /// Attribute `IsTruncated`, optional.
    pub is_truncated: Option<bool>,
    /// Attribute `NormalizedBodyType`, required.
    pub normalized_body_type: BodyType,
    /// The text.
    pub value: String,
}

impl Eq for NormalizedBody {}

rt::complex_type!(
    NormalizedBody { name: "t:NormalizedBodyType", required: "@NormalizedBodyType",
    bits: 1, flags: text }
);

impl NormalizedBody {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(normalized_body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            is_truncated: None,
            normalized_body_type,
            value: value.into(),
        }
    }
}

rt::placeholder_new!(NormalizedBody: placeholder, text);

impl rt::ReadComplex for NormalizedBody {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "IsTruncated") => {
                reader.fill_attribute(&mut self.is_truncated, attribute)
            }
            (rt::Namespace::None, "NormalizedBodyType") => {
                reader.require_attribute(&mut self.normalized_body_type, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for NormalizedBody {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("IsTruncated", &self.is_truncated);
        out.attribute("NormalizedBodyType", &self.normalized_body_type);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
