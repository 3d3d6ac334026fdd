// @generated

use ::ews_bindings::{Result, rt};

use super::NonEmptyString;

/// Complex type `t:PrincipalNameType`, since `Exchange2013_SP1`.
#[doc(alias = "PrincipalNameType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrincipalName {
    /// The text.
    pub value: NonEmptyString,
}

impl Eq for PrincipalName {}

rt::complex_type!(PrincipalName { name: "t:PrincipalNameType", flags: text });

impl PrincipalName {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

rt::placeholder_new!(PrincipalName: placeholder);

impl rt::ReadComplex for PrincipalName {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for PrincipalName {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
