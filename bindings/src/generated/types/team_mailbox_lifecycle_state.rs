// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(TeamMailboxLifecycleState: Active, Closed, PendingDelete, Unlinked);
