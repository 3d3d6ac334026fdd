// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(UniqueBody: blank, text);

impl xml::ReadNode for UniqueBody {
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
            (xml::Namespace::None, "UniqueBodyType") => {
                input.require_attribute(&mut self.unique_body_type, attribute, 0)
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

impl xml::WriteNode for UniqueBody {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.optional_attribute("IsTruncated", &self.is_truncated);
        out.attribute("UniqueBodyType", &self.unique_body_type);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
