// @generated

use ::ews_bindings::rt;

/// Simple type `t:ResolveNamesSearchScopeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResolveNames`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolvenames).
#[doc(alias = "ResolveNamesSearchScopeType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ResolveNamesSearchScope {}

rt::open_enum! {
    ResolveNamesSearchScope;
    0 ActiveDirectory;
    1 ActiveDirectoryContacts;
    2 Contacts;
    3 ContactsActiveDirectory;
}
