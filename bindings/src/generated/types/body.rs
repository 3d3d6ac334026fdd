// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(Body: placeholder, text);

impl rt::ReadComplex for Body {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "BodyType") => {
                reader.require_attribute(&mut self.body_type, attribute, 0)
            }
            (rt::Namespace::None, "IsTruncated") => {
                reader.fill_attribute(&mut self.is_truncated, attribute)
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

impl rt::WriteComplex for Body {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("BodyType", &self.body_type);
        out.optional_attribute("IsTruncated", &self.is_truncated);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
