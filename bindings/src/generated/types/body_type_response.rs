// @generated

use ::ews_bindings::xml;

/// Simple type `t:BodyTypeResponseType`.
///
/// Restricts `xs:string`.
#[doc(alias = "BodyTypeResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum BodyTypeResponse {
    Best,
    /// `HTML`
    Html,
    Text,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(BodyTypeResponse: Best, Html = "HTML", Text);
