// @generated

use ::ews_bindings::xml;

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Message.
pub type MessageMailboxGuids = xml::List<Guid, MessageMailboxGuidsList>;

xml::list_name!(
    MessageMailboxGuidsList: Elements "t:MailboxGuid" { name: "t:MessageMailboxGuids",
    model: "t:MailboxGuid+", flags: checked }
);
