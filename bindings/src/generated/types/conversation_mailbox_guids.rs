// @generated

use ::ews_bindings::xml;

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Conversation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationMailboxGuids(pub Vec<Guid>);

xml::complex_type!(
    ConversationMailboxGuids { name: "t:ConversationMailboxGuids", model:
    "t:MailboxGuid+", checked: true }
);

xml::wrapper_type!(ConversationMailboxGuids, Guid);

xml::list_of_elements!(ConversationMailboxGuids, t "MailboxGuid");
