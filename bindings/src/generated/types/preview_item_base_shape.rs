// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(PreviewItemBaseShape : Compact, Default);
