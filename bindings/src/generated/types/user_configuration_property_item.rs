// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:UserConfigurationProperty.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UserConfigurationPropertyItem {
    Id,
    Dictionary,
    XmlData,
    BinaryData,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    UserConfigurationPropertyItem: All, BinaryData, Dictionary, Id, XmlData
);
