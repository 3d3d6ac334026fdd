// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:InstantSearchItem.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    InstantSearchItemItem: CalendarItem, MailConversation, MailItem, None, Persona
);
