// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(BodyType : Html = "HTML", Text);
