// @generated

use ::ews_bindings::rt;

/// Simple type `t:MapiPropertyTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ExtendedFieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedfielduri).
#[doc(alias = "MapiPropertyTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MapiPropertyType {
    ApplicationTime,
    ApplicationTimeArray,
    Binary,
    BinaryArray,
    Boolean,
    /// `CLSID`
    Clsid,
    /// `CLSIDArray`
    ClsidArray,
    Currency,
    CurrencyArray,
    Double,
    DoubleArray,
    Error,
    Float,
    FloatArray,
    Integer,
    IntegerArray,
    Long,
    LongArray,
    Null,
    Object,
    ObjectArray,
    Short,
    ShortArray,
    SystemTime,
    SystemTimeArray,
    String,
    StringArray,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MapiPropertyType {}

rt::open_enum! {
    MapiPropertyType;
    0 ApplicationTime;
    1 ApplicationTimeArray;
    2 Binary;
    3 BinaryArray;
    4 Boolean;
    5 Clsid = "CLSID";
    6 ClsidArray = "CLSIDArray";
    7 Currency;
    8 CurrencyArray;
    9 Double;
    10 DoubleArray;
    11 Error;
    12 Float;
    13 FloatArray;
    14 Integer;
    15 IntegerArray;
    16 Long;
    17 LongArray;
    18 Null;
    19 Object;
    20 ObjectArray;
    21 Short;
    22 ShortArray;
    23 SystemTime;
    24 SystemTimeArray;
    25 String;
    26 StringArray;
}
