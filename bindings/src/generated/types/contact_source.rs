// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContactSourceType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContactSourceType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContactSource {
    ActiveDirectory,
    Store,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ContactSource: ActiveDirectory, Store);
