// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(MatchOptions : FullString, Prefix);
