// @generated

use ::ews_bindings::xml;

/// Simple type `t:PreviewItemBaseShapeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PreviewItemBaseShapeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PreviewItemBaseShape {
    Default,
    Compact,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(PreviewItemBaseShape: Compact, Default);
