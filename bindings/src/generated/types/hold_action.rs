// @generated

use ::ews_bindings::rt;

/// Simple type `t:HoldActionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ActionType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/actiontype-holdactiontype).
#[doc(alias = "HoldActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum HoldAction {
    Create,
    Update,
    Remove,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for HoldAction {}

rt::open_enum! {
    HoldAction;
    0 Create;
    1 Update;
    2 Remove;
}
