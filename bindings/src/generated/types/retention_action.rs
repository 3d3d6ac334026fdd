// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    RetentionAction: DeleteAndAllowRecovery, MarkAsPastRetentionLimit, MoveToArchive,
    MoveToDeletedItems, MoveToFolder, None, PermanentlyDelete
);
