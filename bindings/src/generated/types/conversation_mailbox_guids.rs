// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConversationMailboxGuids(pub Vec<Guid>);

impl ConversationMailboxGuids {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConversationMailboxGuids",
        content: xml::Content::Model("t:MailboxGuid+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ConversationMailboxGuids, Guid);

::ews_bindings::complex_type!(ConversationMailboxGuids);

impl xml::ReadNode for ConversationMailboxGuids {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxGuid") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationMailboxGuids {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxGuid", &self.0);
    }
}
