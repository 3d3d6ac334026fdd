// @generated from the schemas of version V2018_01_08.

/// Simple type `t:TeamMailboxLifecycleStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TeamMailboxLifecycleStateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

::ews_bindings::open_enum!(
    TeamMailboxLifecycleState : Active, Closed, PendingDelete, Unlinked
);
