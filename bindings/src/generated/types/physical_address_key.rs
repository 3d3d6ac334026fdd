// @generated

use ::ews_bindings::xml;

/// Simple type `t:PhysicalAddressKeyType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PhysicalAddressKeyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhysicalAddressKey {
    Home,
    Business,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(PhysicalAddressKey: Business, Home, Other);
