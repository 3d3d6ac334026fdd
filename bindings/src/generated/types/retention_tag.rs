// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    RetentionTag { name: "t:RetentionTagType", required: "@IsExplicit", bits: 1, flags: text }
);

impl RetentionTag {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(is_explicit: bool, value: Guid) -> Self {
        Self { is_explicit, value }
    }
}

xml::blank_new!(RetentionTag: blank, blank);

impl xml::ReadNode for RetentionTag {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "IsExplicit") => {
                input.require_attribute(&mut self.is_explicit, attribute, 0)
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

impl xml::WriteNode for RetentionTag {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("IsExplicit", &self.is_explicit);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
