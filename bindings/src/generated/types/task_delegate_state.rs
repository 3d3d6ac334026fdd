// @generated

use ::ews_bindings::rt;

/// Simple type `t:TaskDelegateStateType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DelegationState`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/delegationstate).
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
