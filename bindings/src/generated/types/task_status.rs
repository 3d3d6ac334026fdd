// @generated

use ::ews_bindings::xml;

/// Simple type `t:TaskStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TaskStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TaskStatus {
    NotStarted,
    InProgress,
    Completed,
    WaitingOnOthers,
    Deferred,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    TaskStatus: Completed, Deferred, InProgress, NotStarted, WaitingOnOthers
);
