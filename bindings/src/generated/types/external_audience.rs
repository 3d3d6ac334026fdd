// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExternalAudience`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExternalAudience {
    None,
    Known,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ExternalAudience {}

rt::open_enum! {
    ExternalAudience;
    0 None;
    1 Known;
    2 All;
}
