// @generated from the schemas of version V2018_01_08.

/// Simple type `t:SortDirectionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SortDirectionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SortDirection {
    Ascending,
    Descending,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(SortDirection : Ascending, Descending);
