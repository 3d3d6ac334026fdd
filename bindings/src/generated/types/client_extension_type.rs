// @generated

use ::ews_bindings::xml;

/// Simple type `t:ClientExtensionTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientExtensionType {
    Default,
    Private,
    MarketPlace,
    PrivateCatalog,
    MarketplacePrivateCatalog,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ClientExtensionType: Default, MarketPlace, MarketplacePrivateCatalog, Private,
    PrivateCatalog
);
