// @generated

use ::ews_bindings::xml;

/// Simple type `t:CompleteActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CompleteActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CompleteAction {
    Commit,
    Abandon,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(CompleteAction: Abandon, Commit);
