// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(UserLocator { name: "t:UserLocatorType", base: MailboxLocator });

xml::extends!(UserLocator, MailboxLocator);

xml::blank_default!(UserLocator);

impl xml::ReadNode for UserLocator {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for UserLocator {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
