// @generated

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:MailboxRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "MailboxRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:MailboxDisplayName`, optional.
    pub mailbox_display_name: Option<String>,
}

impl Eq for MailboxRefiner {}

xml::complex_type!(
    MailboxRefiner { name: "t:MailboxRefinerType", base: SearchRefiner, bits: 2, model: "t:MailboxDisplayName?" }
);

impl MailboxRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            mailbox_display_name: None,
        }
    }
}

xml::extends!(MailboxRefiner, SearchRefiner);

xml::blank_new!(MailboxRefiner: blank, blank);

impl xml::ReadNode for MailboxRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "MailboxDisplayName") => {
                input.fill(&mut self.mailbox_display_name, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for MailboxRefiner {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:MailboxDisplayName", &self.mailbox_display_name);
    }
}
