// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConsentStateType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConsentStateType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConsentState {
    NotResponded,
    NotConsented,
    Consented,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConsentState {}

rt::open_enum! {
    ConsentState;
    0 NotResponded;
    1 NotConsented;
    2 Consented;
}
