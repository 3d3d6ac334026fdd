// @generated

use ::ews_bindings::xml;

/// Simple type `t:MatchOptionsType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MatchOptionsType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MatchOptions {
    FullString,
    Prefix,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(MatchOptions: FullString, Prefix);
