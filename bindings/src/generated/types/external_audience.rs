// @generated

use ::ews_bindings::xml;

/// Simple type `t:ExternalAudience`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExternalAudience {
    None,
    Known,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ExternalAudience: All, Known, None);
