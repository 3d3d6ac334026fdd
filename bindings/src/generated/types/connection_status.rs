// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(ConnectionStatus : Closed, Ok = "OK");
