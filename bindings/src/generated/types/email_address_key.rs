// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(EmailAddressKey: EmailAddress1, EmailAddress2, EmailAddress3);
