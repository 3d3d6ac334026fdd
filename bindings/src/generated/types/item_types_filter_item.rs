// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:ItemTypesFilter.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ItemTypesFilterItem {
    None,
    MailItems,
    MailConversations,
    CalendarItems,
    Contacts,
    OneDriveItems,
    FileItems,
    DelveItems,
    MessageItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ItemTypesFilterItem: CalendarItems, Contacts, DelveItems, FileItems,
    MailConversations, MailItems, MessageItems, None, OneDriveItems
);
