// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    ResolveNamesSearchScope: ActiveDirectory, ActiveDirectoryContacts, Contacts,
    ContactsActiveDirectory
);
