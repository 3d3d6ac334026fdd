// @generated

use ::ews_bindings::xml;

/// Simple type `t:UserConfigurationDictionaryObjectTypesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "UserConfigurationDictionaryObjectTypesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UserConfigurationDictionaryObjectTypes {
    DateTime,
    Boolean,
    Byte,
    String,
    Integer32,
    UnsignedInteger32,
    Integer64,
    UnsignedInteger64,
    StringArray,
    ByteArray,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    UserConfigurationDictionaryObjectTypes: Boolean, Byte, ByteArray, DateTime,
    Integer32, Integer64, String, StringArray, UnsignedInteger32, UnsignedInteger64
);
