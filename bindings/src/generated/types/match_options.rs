// @generated

use ::ews_bindings::rt;

/// Simple type `t:MatchOptionsType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "MatchOptionsType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MatchOptions {
    FullString,
    Prefix,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MatchOptions {}

rt::open_enum! {
    MatchOptions;
    0 FullString;
    1 Prefix;
}
