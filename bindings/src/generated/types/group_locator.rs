// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GroupLocator { name: "t:GroupLocatorType", base: MailboxLocator, model:
    "t:AccessType?" }
);

xml::extends!(GroupLocator, MailboxLocator);

xml::blank_default!(GroupLocator);

impl xml::ReadNode for GroupLocator {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "AccessType") => input.fill(&mut self.access_type, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GroupLocator {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:AccessType", &self.access_type);
    }
}
