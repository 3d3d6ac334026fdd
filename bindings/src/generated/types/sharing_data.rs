// @generated

use ::ews_bindings::xml;

/// Simple type `t:SharingDataType`.
///
/// Restricts `xs:string`.
#[doc(alias = "SharingDataType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingData {
    Calendar,
    Contacts,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(SharingData: Calendar, Contacts);
