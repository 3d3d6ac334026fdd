// @generated

use ::ews_bindings::xml;

/// Simple type `t:SharingActionImportance`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingActionImportance {
    Primary,
    Secondary,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SharingActionImportance: Primary, Secondary);
