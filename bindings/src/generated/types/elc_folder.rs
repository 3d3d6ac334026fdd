// @generated

use ::ews_bindings::xml;

/// Simple type `t:ElcFolderType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ElcFolderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ElcFolder: All, Calendar, Contacts, ConversationHistory, DeletedItems, Drafts,
    Inbox, Journal, JunkEmail, ManagedCustomFolder, NonIpmRoot, Notes, Outbox, Personal,
    RecoverableItems, RssSubscriptions, SentItems, SyncIssues, Tasks
);
