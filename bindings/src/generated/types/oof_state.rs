// @generated

use ::ews_bindings::rt;

/// Simple type `t:OofState`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`OofState`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/oofstate).
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OofState {
    Disabled,
    Enabled,
    Scheduled,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for OofState {}

rt::open_enum! {
    OofState;
    0 Disabled;
    1 Enabled;
    2 Scheduled;
}
