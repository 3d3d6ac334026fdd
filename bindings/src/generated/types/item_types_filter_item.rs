// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:ItemTypesFilter.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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
    /// since `V2017_07_11`
    MessageItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ItemTypesFilterItem {}

rt::open_enum! {
    ItemTypesFilterItem;
    0 None;
    1 MailItems;
    2 MailConversations;
    3 CalendarItems;
    4 Contacts;
    5 OneDriveItems;
    6 FileItems;
    7 DelveItems;
    8 MessageItems;
}
