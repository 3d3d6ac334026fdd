// @generated

use ::ews_bindings::{Result, rt};

use super::MailboxLocator;

/// Complex type `t:UserLocatorType`, since `Exchange2013_SP1`.
///
/// Extends `t:MailboxLocatorType`.
#[doc(alias = "UserLocatorType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UserLocator {
    /// What it inherits from [`MailboxLocator`].
    pub base: MailboxLocator,
}

impl Eq for UserLocator {}

rt::complex_type!(UserLocator { name: "t:UserLocatorType", base: MailboxLocator });

rt::extends!(UserLocator, MailboxLocator);

rt::placeholder_default!(UserLocator);

impl rt::ReadComplex for UserLocator {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for UserLocator {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
