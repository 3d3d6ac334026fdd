// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(ContactSource : ActiveDirectory, Store);
