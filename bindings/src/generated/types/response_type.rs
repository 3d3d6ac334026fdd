// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    ResponseType: Accept, Decline, NoResponseReceived, Organizer, Tentative, Unknown
);
