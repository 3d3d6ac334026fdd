//! Extended properties: properties of MAPI without an element in the schema.

use std::borrow::Cow;

use crate::rt::Scalar;
use crate::types::{
    DistinguishedPropertySet, ExtendedProperty, ExtendedPropertyChoice, Guid, MapiPropertyType,
    PathToExtendedField, PropertyTag,
};
use crate::value::{Base64, DateTime};
use crate::{Error, ErrorKind, Result};

/// The constructors name the property in one of the three ways that the protocol has.
///
/// ```
/// use ews_bindings::types::{DistinguishedPropertySet, MapiPropertyType, PathToExtendedField};
///
/// // PidTagInternetMessageId
/// let tag = PathToExtendedField::by_tag(0x1035, MapiPropertyType::String);
/// // PidLidTaskMode
/// let id = PathToExtendedField::by_id(DistinguishedPropertySet::Common, 0x8518, MapiPropertyType::Integer);
/// let name = PathToExtendedField::by_name(DistinguishedPropertySet::PublicStrings, "Colour", MapiPropertyType::String);
/// assert!(tag.is_same(&tag.clone()) && !id.is_same(&name));
/// ```
impl PathToExtendedField {
    /// Names a property by its tag: the number without the type.
    pub fn by_tag(tag: u16, property_type: MapiPropertyType) -> Self {
        let property_tag = Some(PropertyTag::String(format!("0x{tag:04x}")));
        Self { property_tag, ..Self::new(property_type) }
    }

    /// Names a property by its property set and its name.
    pub fn by_name(
        set: impl Into<PropertySet>,
        name: impl Into<String>,
        property_type: MapiPropertyType,
    ) -> Self {
        Self { property_name: Some(name.into()), ..Self::in_set(set.into(), property_type) }
    }

    /// Names a property by its property set and its number in the set.
    pub fn by_id(set: impl Into<PropertySet>, id: i32, property_type: MapiPropertyType) -> Self {
        Self { property_id: Some(id), ..Self::in_set(set.into(), property_type) }
    }

    fn in_set(set: PropertySet, property_type: MapiPropertyType) -> Self {
        let path = Self::new(property_type);
        match set {
            PropertySet::Distinguished(set) => Self { distinguished_property_set_id: Some(set), ..path },
            PropertySet::Id(id) => Self { property_set_id: Some(id), ..path },
        }
    }

    /// Returns `true` if two paths name the same property. A tag can be a decimal number or a hexadecimal text, and a
    /// property set can have a name or a GUID: both forms are the same property. The types of the property must be equal too.
    pub fn is_same(&self, other: &Self) -> bool {
        self.key() == other.key()
    }

    /// Returns the name of the property. Paths that name the same property have the same key.
    pub(super) fn key(&self) -> Key<'_> {
        Key {
            id: self.property_id,
            tag: self.tag(),
            name: self.property_name.as_deref(),
            set: self.set(),
            property_type: &self.property_type,
        }
    }

    /// Returns the property tag as a number, or the text if it is not a number.
    fn tag(&self) -> Option<std::result::Result<u16, &str>> {
        self.property_tag.as_ref().map(|tag| match tag {
            PropertyTag::UnsignedShort(tag) => Ok(*tag),
            PropertyTag::String(text) => {
                let digits = text.trim().strip_prefix("0x").or_else(|| text.trim().strip_prefix("0X"));
                digits.and_then(|digits| u16::from_str_radix(digits, 16).ok()).ok_or(text.as_str())
            }
        })
    }

    /// Returns the GUID of the property set in lower case, or the name of a set that is not known.
    fn set(&self) -> Option<Cow<'_, str>> {
        match &self.property_set_id {
            Some(id) if id.bytes().any(|byte| byte.is_ascii_uppercase()) => {
                Some(id.to_ascii_lowercase().into())
            }
            Some(id) => Some(id.as_str().into()),
            None => {
                let set = self.distinguished_property_set_id.as_ref()?;
                Some(guid(set).unwrap_or(set.as_str()).into())
            }
        }
    }
}

/// The name of an extended property. Tags and property sets have one form.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct Key<'a> {
    id: Option<i32>,
    tag: Option<std::result::Result<u16, &'a str>>,
    name: Option<&'a str>,
    set: Option<Cow<'a, str>>,
    property_type: &'a MapiPropertyType,
}

/// Returns the GUID of a property set, from [MS-OXPROPS] 1.3.2.
fn guid(set: &DistinguishedPropertySet) -> Option<&'static str> {
    Some(match set {
        DistinguishedPropertySet::Meeting => "6ed8da90-450b-101b-98da-00aa003f1305",
        DistinguishedPropertySet::Appointment => "00062002-0000-0000-c000-000000000046",
        DistinguishedPropertySet::Common => "00062008-0000-0000-c000-000000000046",
        DistinguishedPropertySet::PublicStrings => "00020329-0000-0000-c000-000000000046",
        DistinguishedPropertySet::Address => "00062004-0000-0000-c000-000000000046",
        DistinguishedPropertySet::InternetHeaders => "00020386-0000-0000-c000-000000000046",
        DistinguishedPropertySet::CalendarAssistant => "11000e07-b51b-40d6-af21-caa85edab1d0",
        DistinguishedPropertySet::UnifiedMessaging => "4442858e-a9e3-4e80-b900-317a210cc15b",
        DistinguishedPropertySet::Task => "00062003-0000-0000-c000-000000000046",
        DistinguishedPropertySet::Sharing => "00062040-0000-0000-c000-000000000046",
        DistinguishedPropertySet::Unlisted(_) => return None,
    })
}

/// A property set, by its name or its GUID.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropertySet {
    /// A set that the schema names.
    Distinguished(DistinguishedPropertySet),
    /// Any set.
    Id(Guid),
}

impl From<DistinguishedPropertySet> for PropertySet {
    fn from(set: DistinguishedPropertySet) -> Self {
        Self::Distinguished(set)
    }
}

impl From<Guid> for PropertySet {
    fn from(id: Guid) -> Self {
        Self::Id(id)
    }
}

/// The value of an extended property, by its [`MapiPropertyType`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PropertyValue {
    /// `Boolean`.
    Boolean(bool),
    /// `Short`, `Integer`, `Long`, `Currency` and `Error`.
    Integer(i64),
    /// `Float`, `Double` and `ApplicationTime`.
    Float(f64),
    /// `SystemTime`.
    SystemTime(DateTime),
    /// `Binary`, and also `Object`.
    Binary(Base64),
    /// `String`, `CLSID`, `Null`, and types that the schema does not list.
    Text(String),
    /// The values of a type that ends in `Array`.
    Array(Vec<PropertyValue>),
}

impl ExtendedProperty {
    /// Creates a property with a value.
    ///
    /// ```
    /// use ews_bindings::properties::PropertyValue;
    /// use ews_bindings::types::{ExtendedProperty, MapiPropertyType, PathToExtendedField};
    ///
    /// let path = PathToExtendedField::by_tag(0x0e1b, MapiPropertyType::Boolean);
    /// let property = ExtendedProperty::with_value(path, PropertyValue::Boolean(true));
    /// assert_eq!(property.typed_value()?, PropertyValue::Boolean(true));
    /// # Ok::<(), ews_bindings::Error>(())
    /// ```
    pub fn with_value(path: PathToExtendedField, value: PropertyValue) -> Self {
        let choice = match value {
            PropertyValue::Array(values) => {
                let texts = values.iter().map(PropertyValue::text).collect();
                ExtendedPropertyChoice::Values(texts)
            }
            value => ExtendedPropertyChoice::Value(value.text()),
        };
        Self { extended_field_uri: path, choice }
    }

    /// Returns the value in its type. Binary data is decoded from base64.
    ///
    /// # Errors
    /// If a value does not have the form of the type that the path names, or if the property could not be read.
    pub fn typed_value(&self) -> Result<PropertyValue> {
        let property_type = &self.extended_field_uri.property_type;
        let single = |text: &str| {
            parse(property_type, text).ok_or_else(|| {
                let message = format!("expected a value of the type {property_type}, found {text:?}");
                Error::new(ErrorKind::Value, message)
            })
        };
        match &self.choice {
            ExtendedPropertyChoice::Value(text) => single(text),
            ExtendedPropertyChoice::Values(texts) => {
                texts.iter().map(|text| single(text)).collect::<Result<_>>().map(PropertyValue::Array)
            }
            ExtendedPropertyChoice::Unlisted(raw) => {
                let message = format!("expected t:Value or t:Values, found <{}>", raw.local_name());
                Err(Error::new(ErrorKind::Unlisted, message))
            }
        }
    }

    /// Returns the value for comparing.
    pub(super) fn scalar(&self) -> Option<Scalar> {
        let ExtendedPropertyChoice::Value(text) = &self.choice else { return None };
        scalar_of(&self.extended_field_uri, text)
    }
}

/// Returns the value of a text in the type of a property, for comparing.
pub(super) fn scalar_of(path: &PathToExtendedField, text: &str) -> Option<Scalar> {
    match parse(&path.property_type, text)? {
        PropertyValue::Boolean(value) => Some(Scalar::Boolean(value)),
        PropertyValue::Integer(value) => Some(Scalar::Integer(value.into())),
        PropertyValue::Float(value) => Some(Scalar::Float(value)),
        PropertyValue::SystemTime(value) => crate::rt::WriteText::scalar(&value),
        PropertyValue::Text(value) => Some(Scalar::Text(value)),
        PropertyValue::Binary(_) | PropertyValue::Array(_) => None,
    }
}

fn parse(property_type: &MapiPropertyType, text: &str) -> Option<PropertyValue> {
    use MapiPropertyType as Type;
    let trimmed = text.trim();
    Some(match property_type {
        Type::Boolean => PropertyValue::Boolean(crate::rt::parsed::<bool>(text.into(), false).ok()?),
        Type::Short | Type::ShortArray => PropertyValue::Integer(trimmed.parse::<i16>().ok()?.into()),
        Type::Integer | Type::IntegerArray | Type::Error => {
            PropertyValue::Integer(trimmed.parse::<i32>().ok()?.into())
        }
        Type::Long | Type::LongArray | Type::Currency | Type::CurrencyArray => {
            PropertyValue::Integer(trimmed.parse().ok()?)
        }
        Type::Float
        | Type::FloatArray
        | Type::Double
        | Type::DoubleArray
        | Type::ApplicationTime
        | Type::ApplicationTimeArray => {
            PropertyValue::Float(crate::rt::parsed::<f64>(text.into(), false).ok()?)
        }
        Type::SystemTime | Type::SystemTimeArray => PropertyValue::SystemTime(trimmed.parse().ok()?),
        Type::Binary | Type::BinaryArray | Type::Object | Type::ObjectArray => {
            PropertyValue::Binary(crate::rt::parsed(text.into(), false).ok()?)
        }
        Type::String
        | Type::StringArray
        | Type::Clsid
        | Type::ClsidArray
        | Type::Null
        | Type::Unlisted(_) => PropertyValue::Text(text.to_owned()),
    })
}

impl PropertyValue {
    /// Returns the text on the wire. An array in an array does not exist in MAPI: its texts are joined.
    fn text(&self) -> String {
        match self {
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Float(value) => crate::rt::text_of(value),
            Self::SystemTime(value) => value.to_string(),
            Self::Binary(bytes) => bytes.to_string(),
            Self::Text(text) => text.clone(),
            Self::Array(values) => values.iter().map(Self::text).collect::<Vec<_>>().join(" "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binary_value_is_read_as_base64_of_the_schema() {
        let path = || PathToExtendedField::by_tag(0x0102, MapiPropertyType::Binary);
        let property = |text: &str| ExtendedProperty {
            extended_field_uri: path(),
            choice: ExtendedPropertyChoice::Value(text.to_owned()),
        };
        let bytes = PropertyValue::Binary(vec![0, 1, 2, 3].into());
        for text in ["AAECAw==", " AAEC\r\nAw== "] {
            assert_eq!(property(text).typed_value().ok(), Some(bytes.clone()), "{text:?}");
        }
        assert!(property("AAECAw").typed_value().is_err());
        assert_eq!(ExtendedProperty::with_value(path(), bytes), property("AAECAw=="));
    }
}
