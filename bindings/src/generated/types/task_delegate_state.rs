// @generated

use ::ews_bindings::xml;

/// Simple type `t:TaskDelegateStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TaskDelegateStateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(TaskDelegateState: Accepted, Declined, Max, NoMatch, OwnNew, Owned);
