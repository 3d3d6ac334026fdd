// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(ItemQueryTraversal: Associated, Shallow, SoftDeleted);
