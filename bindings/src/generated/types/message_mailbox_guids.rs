// @generated

use ::ews_bindings::xml;

use super::Guid;

/// Complex type without a name: element MailboxGuids in t:Message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageMailboxGuids(pub Vec<Guid>);

xml::complex_type!(
    MessageMailboxGuids { name: "t:MessageMailboxGuids", model: "t:MailboxGuid+",
    checked: true }
);

xml::wrapper_type!(MessageMailboxGuids, Guid);

xml::list_of_elements!(MessageMailboxGuids, t "MailboxGuid");
