// @generated

use ::ews_bindings::{Result, rt};

use super::Guid;

/// Complex type `t:RetentionTagType`, since `Exchange2013_SP1`.
#[doc(alias = "RetentionTagType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RetentionTag {
    /// Attribute `IsExplicit`, required.
    pub is_explicit: bool,
    /// The text.
    pub value: Guid,
}

impl Eq for RetentionTag {}

rt::complex_type!(
    RetentionTag { name: "t:RetentionTagType", required: "@IsExplicit", bits: 1, flags: text }
);

impl RetentionTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(is_explicit: bool, value: Guid) -> Self {
        Self { is_explicit, value }
    }
}

rt::placeholder_new!(RetentionTag: placeholder, placeholder);

impl rt::ReadComplex for RetentionTag {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "IsExplicit") => {
                reader.require_attribute(&mut self.is_explicit, attribute, 0)
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

impl rt::WriteComplex for RetentionTag {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("IsExplicit", &self.is_explicit);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
