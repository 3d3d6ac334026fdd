// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ItemQueryTraversalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ItemQueryTraversalType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ItemQueryTraversal {
    Shallow,
    SoftDeleted,
    Associated,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(ItemQueryTraversal : Associated, Shallow, SoftDeleted);
