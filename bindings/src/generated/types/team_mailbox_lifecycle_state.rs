// @generated

use ::ews_bindings::rt;

/// Simple type `t:TeamMailboxLifecycleStateType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`State`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/state-teammailboxlifecyclestatetype).
#[doc(alias = "TeamMailboxLifecycleStateType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TeamMailboxLifecycleState {
    Active,
    Closed,
    Unlinked,
    PendingDelete,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for TeamMailboxLifecycleState {}

rt::open_enum! {
    TeamMailboxLifecycleState;
    0 Active;
    1 Closed;
    2 Unlinked;
    3 PendingDelete;
}
