// @generated

use ::ews_bindings::{rt, xml};

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Conversation.
pub type ConversationMailboxGuids = xml::List<Guid, ConversationMailboxGuidsList>;

rt::list_name!(
    ConversationMailboxGuidsList: Elements "t:MailboxGuid" { name:
    "t:ConversationMailboxGuids", model: "t:MailboxGuid+", flags: checked }
);
