// @generated

use ::ews_bindings::rt;

/// Simple type `t:UserConfigurationDictionaryObjectTypesType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Type`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/type-userconfiguration).
#[doc(alias = "UserConfigurationDictionaryObjectTypesType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for UserConfigurationDictionaryObjectTypes {}

rt::open_enum! {
    UserConfigurationDictionaryObjectTypes;
    0 DateTime;
    1 Boolean;
    2 Byte;
    3 String;
    4 Integer32;
    5 UnsignedInteger32;
    6 Integer64;
    7 UnsignedInteger64;
    8 StringArray;
    9 ByteArray;
}
