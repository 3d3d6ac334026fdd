// @generated

use ::ews_bindings::rt;

/// Simple type `t:CompleteActionType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "CompleteActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CompleteAction {
    Commit,
    Abandon,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CompleteAction {}

rt::open_enum! {
    CompleteAction;
    0 Commit;
    1 Abandon;
}
