// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(Sid { name: "t:SIDType", flags: text });

impl Sid {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::placeholder_new!(Sid: placeholder);

impl rt::ReadComplex for Sid {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for Sid {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
