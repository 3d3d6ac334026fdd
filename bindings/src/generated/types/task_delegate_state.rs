// @generated

use ::ews_bindings::rt;

/// Simple type `t:TaskDelegateStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TaskDelegateStateType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TaskDelegateState {
    NoMatch,
    OwnNew,
    Owned,
    Accepted,
    Declined,
    Max,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for TaskDelegateState {}

rt::open_enum! {
    TaskDelegateState;
    0 NoMatch;
    1 OwnNew;
    2 Owned;
    3 Accepted;
    4 Declined;
    5 Max;
}
