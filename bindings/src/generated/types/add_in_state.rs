// @generated

use ::ews_bindings::rt;

/// Simple type `t:AddInStateType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "AddInStateType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for AddInState {}

rt::open_enum! {
    AddInState;
    0 Flagged;
    1 Ok = "OK";
    2 Removed;
    3 Undefined;
    4 WithdrawingSoon;
    5 Withdrawn;
}
