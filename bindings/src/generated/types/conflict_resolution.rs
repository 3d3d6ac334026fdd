// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConflictResolutionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConflictResolutionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConflictResolution {
    NeverOverwrite,
    AutoResolve,
    AlwaysOverwrite,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ConflictResolution: AlwaysOverwrite, AutoResolve, NeverOverwrite);
