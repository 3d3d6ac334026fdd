// @generated

use ::ews_bindings::{rt, xml};

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Message.
pub type MessageMailboxGuids = xml::List<Guid, MessageMailboxGuidsList>;

rt::list_name!(
    MessageMailboxGuidsList: Elements "t:MailboxGuid" { name: "t:MessageMailboxGuids",
    model: "t:MailboxGuid+", flags: checked }
);
