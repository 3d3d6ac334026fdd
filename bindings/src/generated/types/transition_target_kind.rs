// @generated

use ::ews_bindings::rt;

/// Simple type `t:TransitionTargetKindType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`To`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/to).
#[doc(alias = "TransitionTargetKindType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TransitionTargetKind {
    Period,
    Group,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for TransitionTargetKind {}

rt::open_enum! {
    TransitionTargetKind;
    0 Period;
    1 Group;
}
