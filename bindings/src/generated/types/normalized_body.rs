// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(NormalizedBody: blank, text);

impl xml::ReadNode for NormalizedBody {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "IsTruncated") => {
                input.fill_attribute(&mut self.is_truncated, attribute)
            }
            (xml::Namespace::None, "NormalizedBodyType") => {
                input.require_attribute(&mut self.normalized_body_type, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for NormalizedBody {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("IsTruncated", &self.is_truncated);
        out.attribute("NormalizedBodyType", &self.normalized_body_type);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
