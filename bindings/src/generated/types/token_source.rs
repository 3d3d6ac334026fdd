// @generated

use ::ews_bindings::rt;

/// Simple type `t:TokenSourceType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "TokenSourceType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TokenSource {
    None,
    LinkedIn,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for TokenSource {}

rt::open_enum! {
    TokenSource;
    0 None;
    1 LinkedIn;
}
