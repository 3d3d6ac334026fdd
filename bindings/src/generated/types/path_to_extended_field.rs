// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{DistinguishedPropertySet, Guid, MapiPropertyType, PropertyTag};

/// Complex type `t:PathToExtendedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:ExtendedFieldURI`.
///
/// Microsoft's reference: [`ExtendedFieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedfielduri).
#[doc(alias("PathToExtendedFieldType", "ExtendedFieldURI"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToExtendedField {
    /// Attribute `DistinguishedPropertySetId`, optional.
    pub distinguished_property_set_id: Option<DistinguishedPropertySet>,
    /// Attribute `PropertySetId`, optional.
    pub property_set_id: Option<Guid>,
    /// Attribute `PropertyTag`, optional.
    pub property_tag: Option<PropertyTag>,
    /// Attribute `PropertyName`, optional.
    pub property_name: Option<String>,
    /// Attribute `PropertyId`, optional.
    pub property_id: Option<i32>,
    /// Attribute `PropertyType`, required.
    pub property_type: MapiPropertyType,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PathToExtendedField {}

impl PathToExtendedField {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(property_type: MapiPropertyType) -> Self {
        Self {
            distinguished_property_set_id: None,
            property_set_id: None,
            property_tag: None,
            property_name: None,
            property_id: None,
            property_type,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PathToExtendedField = "t:PathToExtendedFieldType", required 1, new(value);
    attributes {
        0 distinguished_property_set_id: "DistinguishedPropertySetId" optional;
        1 property_set_id: "PropertySetId" optional;
        2 property_tag: "PropertyTag" optional;
        3 property_name: "PropertyName" optional;
        4 property_id: "PropertyId" optional;
        5 property_type: "PropertyType" required 0;
    }
    kept { kept }
}

rt::root! {
    PathToExtendedField = "t:ExtendedFieldURI"
}
