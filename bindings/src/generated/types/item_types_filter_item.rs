// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    ItemTypesFilterItem : CalendarItems, Contacts, DelveItems, FileItems,
    MailConversations, MailItems, MessageItems, None, OneDriveItems
);
