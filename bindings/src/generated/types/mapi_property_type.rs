// @generated

use ::ews_bindings::xml;

/// Simple type `t:MapiPropertyTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MapiPropertyTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    MapiPropertyType: ApplicationTime, ApplicationTimeArray, Binary, BinaryArray,
    Boolean, Clsid = "CLSID", ClsidArray = "CLSIDArray", Currency, CurrencyArray, Double,
    DoubleArray, Error, Float, FloatArray, Integer, IntegerArray, Long, LongArray, Null,
    Object, ObjectArray, Short, ShortArray, String, StringArray, SystemTime,
    SystemTimeArray
);
