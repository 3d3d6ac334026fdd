// @generated from the schemas of version V2018_01_08.

/// Simple type `t:RetentionActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RetentionActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

::ews_bindings::open_enum!(
    RetentionAction : DeleteAndAllowRecovery, MarkAsPastRetentionLimit, MoveToArchive,
    MoveToDeletedItems, MoveToFolder, None, PermanentlyDelete
);
