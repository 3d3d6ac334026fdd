// @generated

use ::ews_bindings::rt;

/// Simple type `t:TaskStatusType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Status`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/status).
#[doc(alias = "TaskStatusType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for TaskStatus {}

rt::open_enum! {
    TaskStatus;
    0 NotStarted;
    1 InProgress;
    2 Completed;
    3 WaitingOnOthers;
    4 Deferred;
}
