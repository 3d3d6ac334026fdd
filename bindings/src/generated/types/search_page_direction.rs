// @generated

use ::ews_bindings::xml;

/// Simple type `t:SearchPageDirectionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SearchPageDirectionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SearchPageDirection {
    Previous,
    Next,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SearchPageDirection: Next, Previous);
