// @generated

use ::ews_bindings::{Result, rt};

use super::MailboxLocator;

/// Complex type `t:GroupLocatorType`, since `Exchange2013_SP1`.
///
/// Extends `t:MailboxLocatorType`.
#[doc(alias = "GroupLocatorType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupLocator {
    /// What it inherits from [`MailboxLocator`].
    pub base: MailboxLocator,
    /// Element `t:AccessType`, optional, since `V2018_01_08`.
    pub access_type: Option<i32>,
}

impl Eq for GroupLocator {}

rt::complex_type!(
    GroupLocator { name: "t:GroupLocatorType", base: MailboxLocator, model:
    "t:AccessType?" }
);

rt::extends!(GroupLocator, MailboxLocator);

rt::placeholder_default!(GroupLocator);

impl rt::ReadComplex for GroupLocator {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "AccessType") => reader.fill(&mut self.access_type, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GroupLocator {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:AccessType", &self.access_type);
    }
}
