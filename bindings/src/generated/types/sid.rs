// @generated

use ::ews_bindings::{Result, xml};

use super::NonEmptyString;

/// Complex type `t:SIDType`, since `Exchange2013_SP1`.
#[doc(alias = "SIDType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sid {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for Sid {}

xml::complex_type!(Sid { name: "t:SIDType", flags: text });

impl Sid {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

xml::blank_new!(Sid: blank);

impl xml::ReadNode for Sid {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for Sid {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
