// @generated

use ::ews_bindings::xml;

/// Simple type `t:DisposalType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DisposalType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Disposal {
    HardDelete,
    SoftDelete,
    MoveToDeletedItems,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(Disposal: HardDelete, MoveToDeletedItems, SoftDelete);
