// @generated from the schemas of version V2018_01_08.

/// Simple type `t:SharingActionImportance`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingActionImportance {
    Primary,
    Secondary,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(SharingActionImportance : Primary, Secondary);
