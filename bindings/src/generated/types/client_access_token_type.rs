// @generated

use ::ews_bindings::rt;

/// Simple type `t:ClientAccessTokenTypeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientAccessTokenTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientAccessTokenType {
    CallerIdentity,
    ExtensionCallback,
    ScopedToken,
    /// since `V2016_10_10`
    ExtensionRestApiCallback,
    /// since `V2016_10_10`
    Connectors,
    /// since `V2016_10_10`
    Loki,
    /// since `V2017_07_11`
    DesktopOutlook,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ClientAccessTokenType {}

rt::open_enum! {
    ClientAccessTokenType;
    0 CallerIdentity;
    1 ExtensionCallback;
    2 ScopedToken;
    3 ExtensionRestApiCallback;
    4 Connectors;
    5 Loki;
    6 DesktopOutlook;
}
