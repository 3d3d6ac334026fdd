// @generated

use ::ews_bindings::xml;

/// Simple type `t:SharingActionType`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingActionType {
    Accept,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SharingActionType: Accept);
