// @generated

use ::ews_bindings::xml;

/// Simple type `t:PreviewItemBaseShapeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "PreviewItemBaseShapeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PreviewItemBaseShape {
    Default,
    Compact,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PreviewItemBaseShape {}

xml::open_enum!(PreviewItemBaseShape: 0 Default, 1 Compact);
