// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContainmentModeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Contains`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contains).
#[doc(alias = "ContainmentModeType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ContainmentMode {}

rt::open_enum! {
    ContainmentMode;
    0 FullString;
    1 Prefixed;
    2 Substring;
    3 PrefixOnWords;
    4 ExactPhrase;
}
