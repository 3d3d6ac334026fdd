// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    ConflictResolution : AlwaysOverwrite, AutoResolve, NeverOverwrite
);
