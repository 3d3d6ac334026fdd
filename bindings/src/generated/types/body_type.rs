// @generated

use ::ews_bindings::xml;

/// Simple type `t:BodyTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "BodyTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum BodyType {
    /// `HTML`
    Html,
    Text,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(BodyType: Html = "HTML", Text);
