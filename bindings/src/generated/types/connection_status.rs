// @generated

use ::ews_bindings::xml;

/// Simple type `t:ConnectionStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ConnectionStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `OK`
    Ok,
    Closed,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ConnectionStatus: Closed, Ok = "OK");
