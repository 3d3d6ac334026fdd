// @generated

use ::ews_bindings::xml;

/// Simple type `t:TokenSourceType`.
///
/// Restricts `xs:string`.
#[doc(alias = "TokenSourceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum TokenSource {
    None,
    LinkedIn,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(TokenSource: LinkedIn, None);
