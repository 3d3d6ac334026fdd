// @generated

use ::ews_bindings::xml;

/// Simple type `t:PhysicalAddressIndexType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PhysicalAddressIndexType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhysicalAddressIndex {
    None,
    Home,
    Business,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(PhysicalAddressIndex: Business, Home, None, Other);
