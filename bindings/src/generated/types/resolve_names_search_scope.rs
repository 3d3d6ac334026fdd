// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ResolveNamesSearchScopeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ResolveNamesSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResolveNamesSearchScope {
    ActiveDirectory,
    ActiveDirectoryContacts,
    Contacts,
    ContactsActiveDirectory,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    ResolveNamesSearchScope : ActiveDirectory, ActiveDirectoryContacts, Contacts,
    ContactsActiveDirectory
);
