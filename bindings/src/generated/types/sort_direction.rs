// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(SortDirection: Ascending, Descending);
