// @generated

use ::ews_bindings::{Result, xml};

use super::BodyType;

/// Complex type `t:BodyType`.
#[doc(alias = "BodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Body {
    /// Attribute `BodyType`, required.
    pub body_type: BodyType,
    /// Attribute `IsTruncated`, optional, since `Exchange2013_SP1`.
    pub is_truncated: Option<bool>,
    /// The text.
    pub value: String,
}

impl Eq for Body {}

xml::complex_type!(
    Body { name: "t:BodyType", required: "@BodyType", bits: 1, flags: text }
);

impl Body {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            body_type,
            is_truncated: None,
            value: value.into(),
        }
    }
}

xml::blank_new!(Body: blank, text);

impl xml::ReadNode for Body {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "BodyType") => {
                input.require_attribute(&mut self.body_type, attribute, 0)
            }
            (xml::Namespace::None, "IsTruncated") => {
                input.fill_attribute(&mut self.is_truncated, attribute)
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

impl xml::WriteNode for Body {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("BodyType", &self.body_type);
        out.optional_attribute("IsTruncated", &self.is_truncated);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
