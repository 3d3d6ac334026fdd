// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:InstantSearchItem.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum InstantSearchItemItem {
    None,
    MailItem,
    MailConversation,
    CalendarItem,
    Persona,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for InstantSearchItemItem {}

rt::open_enum! {
    InstantSearchItemItem;
    0 None;
    1 MailItem;
    2 MailConversation;
    3 CalendarItem;
    4 Persona;
}
