// @generated

use ::ews_bindings::xml;

/// Simple type `t:ClientAccessTokenTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ClientAccessTokenTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ClientAccessTokenType {
    CallerIdentity,
    ExtensionCallback,
    ScopedToken,
    ExtensionRestApiCallback,
    Connectors,
    Loki,
    DesktopOutlook,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ClientAccessTokenType: CallerIdentity, Connectors, DesktopOutlook,
    ExtensionCallback, ExtensionRestApiCallback, Loki, ScopedToken
);
