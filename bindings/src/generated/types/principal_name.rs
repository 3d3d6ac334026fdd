// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(PrincipalName { name: "t:PrincipalNameType", flags: text });

impl PrincipalName {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: NonEmptyString) -> Self {
        Self { value }
    }
}

xml::blank_new!(PrincipalName: blank);

impl xml::ReadNode for PrincipalName {
    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for PrincipalName {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
