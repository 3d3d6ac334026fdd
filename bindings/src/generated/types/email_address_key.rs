// @generated from the schemas of version V2018_01_08.

/// Simple type `t:EmailAddressKeyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "EmailAddressKeyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailAddressKey {
    EmailAddress1,
    EmailAddress2,
    EmailAddress3,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    EmailAddressKey : EmailAddress1, EmailAddress2, EmailAddress3
);
