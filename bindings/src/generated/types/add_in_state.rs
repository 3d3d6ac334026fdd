// @generated

use ::ews_bindings::xml;

/// Simple type `t:AddInStateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AddInStateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AddInState {
    Flagged,
    /// `OK`
    Ok,
    Removed,
    Undefined,
    WithdrawingSoon,
    Withdrawn,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    AddInState: Flagged, Ok = "OK", Removed, Undefined, WithdrawingSoon, Withdrawn
);
