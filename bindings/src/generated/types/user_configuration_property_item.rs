// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:UserConfigurationProperty.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for UserConfigurationPropertyItem {}

rt::open_enum! {
    UserConfigurationPropertyItem;
    0 Id;
    1 Dictionary;
    2 XmlData;
    3 BinaryData;
    4 All;
}
