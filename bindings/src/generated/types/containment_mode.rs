// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContainmentModeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContainmentModeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContainmentMode {
    FullString,
    Prefixed,
    Substring,
    PrefixOnWords,
    ExactPhrase,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ContainmentMode: ExactPhrase, FullString, PrefixOnWords, Prefixed, Substring
);
