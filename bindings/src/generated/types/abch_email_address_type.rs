// @generated

use ::ews_bindings::xml;

/// Simple type `t:AbchEmailAddressTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AbchEmailAddressTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AbchEmailAddressType {
    Personal,
    Business,
    Other,
    Passport,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(AbchEmailAddressType: Business, Other, Passport, Personal);
