// @generated

use ::ews_bindings::rt;

/// Simple type `t:ElcFolderType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Type`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/type-elcfoldertype).
#[doc(alias = "ElcFolderType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ElcFolder {
    Calendar,
    Contacts,
    DeletedItems,
    Drafts,
    Inbox,
    JunkEmail,
    Journal,
    Notes,
    Outbox,
    SentItems,
    Tasks,
    All,
    ManagedCustomFolder,
    RssSubscriptions,
    SyncIssues,
    ConversationHistory,
    Personal,
    RecoverableItems,
    NonIpmRoot,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ElcFolder {}

rt::open_enum! {
    ElcFolder;
    0 Calendar;
    1 Contacts;
    2 DeletedItems;
    3 Drafts;
    4 Inbox;
    5 JunkEmail;
    6 Journal;
    7 Notes;
    8 Outbox;
    9 SentItems;
    10 Tasks;
    11 All;
    12 ManagedCustomFolder;
    13 RssSubscriptions;
    14 SyncIssues;
    15 ConversationHistory;
    16 Personal;
    17 RecoverableItems;
    18 NonIpmRoot;
}
