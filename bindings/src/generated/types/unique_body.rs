// @generated

use ::ews_bindings::{Result, rt};

use super::BodyType;

/// Complex type `t:UniqueBodyType`, since `Exchange2013_SP1`.
#[doc(alias = "UniqueBodyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UniqueBody {
    /// Attribute `IsTruncated`, optional.
    pub is_truncated: Option<bool>,
    /// Attribute `UniqueBodyType`, required.
    pub unique_body_type: BodyType,
    /// The text.
    pub value: String,
}

impl Eq for UniqueBody {}

rt::complex_type!(
    UniqueBody { name: "t:UniqueBodyType", required: "@UniqueBodyType", bits: 1, flags: text }
);

impl UniqueBody {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(unique_body_type: BodyType, value: impl Into<String>) -> Self {
        Self {
            is_truncated: None,
            unique_body_type,
            value: value.into(),
        }
    }
}

rt::placeholder_new!(UniqueBody: placeholder, text);

impl rt::ReadComplex for UniqueBody {
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
            (rt::Namespace::None, "UniqueBodyType") => {
                reader.require_attribute(&mut self.unique_body_type, attribute, 0)
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

impl rt::WriteComplex for UniqueBody {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute("IsTruncated", &self.is_truncated);
        out.attribute("UniqueBodyType", &self.unique_body_type);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
