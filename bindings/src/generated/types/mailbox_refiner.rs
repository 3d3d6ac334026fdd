// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:MailboxRefinerType`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "MailboxRefinerType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MailboxRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:MailboxDisplayName`, optional, `xs:string`.
    pub mailbox_display_name: Option<String>,
}

impl MailboxRefiner {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MailboxRefinerType",
        base: Some(SearchRefiner::SHAPE),
        bits: 2,
        content: xml::Content::Model("t:MailboxDisplayName?"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            mailbox_display_name: None,
        }
    }
}

::ews_bindings::complex_type!(MailboxRefiner);

::ews_bindings::extends!(MailboxRefiner, SearchRefiner);

::ews_bindings::blank_new!(MailboxRefiner : blank, blank);

impl xml::ReadNode for MailboxRefiner {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
