// @generated

use ::ews_bindings::xml;

/// Simple type `t:ResponseClassType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ResponseClassType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseClass {
    Success,
    Warning,
    Error,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ResponseClass: Error, Success, Warning);
