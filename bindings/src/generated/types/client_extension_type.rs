// @generated

use ::ews_bindings::rt;

/// Simple type `t:ClientExtensionTypeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientExtensionTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientExtensionType {
    Default,
    Private,
    MarketPlace,
    /// since `V2016_10_10`
    PrivateCatalog,
    /// since `V2017_07_11`
    MarketplacePrivateCatalog,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ClientExtensionType {}

rt::open_enum! {
    ClientExtensionType;
    0 Default;
    1 Private;
    2 MarketPlace;
    3 PrivateCatalog;
    4 MarketplacePrivateCatalog;
}
