// @generated from the schemas of version V2018_01_08.

/// Simple type `t:ResponseTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ResponseTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseType {
    Unknown,
    Organizer,
    Tentative,
    Accept,
    Decline,
    NoResponseReceived,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    ResponseType : Accept, Decline, NoResponseReceived, Organizer, Tentative, Unknown
);
