// @generated

use ::ews_bindings::rt;

/// Simple type `t:PreviewItemBaseShapeType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`BaseShape`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/baseshape-previewitembaseshapetype).
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

rt::open_enum! {
    PreviewItemBaseShape;
    0 Default;
    1 Compact;
}
