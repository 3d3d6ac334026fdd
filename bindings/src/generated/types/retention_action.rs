// @generated

use ::ews_bindings::rt;

/// Simple type `t:RetentionActionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`RetentionAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/retentionaction).
#[doc(alias = "RetentionActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RetentionAction {
    None,
    MoveToDeletedItems,
    MoveToFolder,
    DeleteAndAllowRecovery,
    PermanentlyDelete,
    MarkAsPastRetentionLimit,
    MoveToArchive,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for RetentionAction {}

rt::open_enum! {
    RetentionAction;
    0 None;
    1 MoveToDeletedItems;
    2 MoveToFolder;
    3 DeleteAndAllowRecovery;
    4 PermanentlyDelete;
    5 MarkAsPastRetentionLimit;
    6 MoveToArchive;
}
