// @generated

use ::ews_bindings::{Result, rt};

use super::{DistinguishedPropertySet, Guid, MapiPropertyType, PropertyTag};

/// Complex type `t:PathToExtendedFieldType`.
///
/// Extends `t:BasePathToElementType`.
/// Global element `t:ExtendedFieldURI`.
#[doc(alias = "PathToExtendedFieldType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PathToExtendedField {
    /// Attribute `DistinguishedPropertySetId`, optional.
    pub distinguished_property_set_id: Option<DistinguishedPropertySet>,
    /// Attribute `PropertyId`, optional.
    pub property_id: Option<i32>,
    /// Attribute `PropertyName`, optional.
    pub property_name: Option<String>,
    /// Attribute `PropertySetId`, optional.
    pub property_set_id: Option<Guid>,
    /// Attribute `PropertyTag`, optional.
    pub property_tag: Option<PropertyTag>,
    /// Attribute `PropertyType`, required.
    pub property_type: MapiPropertyType,
}

impl Eq for PathToExtendedField {}

rt::complex_type!(
    PathToExtendedField { name: "t:PathToExtendedFieldType", required: "@PropertyType",
    bits: 1 }
);

impl PathToExtendedField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(property_type: MapiPropertyType) -> Self {
        Self {
            distinguished_property_set_id: None,
            property_id: None,
            property_name: None,
            property_set_id: None,
            property_tag: None,
            property_type,
        }
    }
}

rt::placeholder_new!(PathToExtendedField: placeholder);

impl rt::ReadComplex for PathToExtendedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "DistinguishedPropertySetId") => {
                reader.fill_attribute(&mut self.distinguished_property_set_id, attribute)
            }
            (rt::Namespace::None, "PropertyId") => {
                reader.fill_attribute(&mut self.property_id, attribute)
            }
            (rt::Namespace::None, "PropertyName") => {
                reader.fill_attribute(&mut self.property_name, attribute)
            }
            (rt::Namespace::None, "PropertySetId") => {
                reader.fill_attribute(&mut self.property_set_id, attribute)
            }
            (rt::Namespace::None, "PropertyTag") => {
                reader.fill_attribute(&mut self.property_tag, attribute)
            }
            (rt::Namespace::None, "PropertyType") => {
                reader.require_attribute(&mut self.property_type, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for PathToExtendedField {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute(
            "DistinguishedPropertySetId",
            &self.distinguished_property_set_id,
        );
        out.optional_attribute("PropertyId", &self.property_id);
        out.optional_attribute("PropertyName", &self.property_name);
        out.optional_attribute("PropertySetId", &self.property_set_id);
        out.optional_attribute("PropertyTag", &self.property_tag);
        out.attribute("PropertyType", &self.property_type);
    }
}

rt::root!(PathToExtendedField, "t:ExtendedFieldURI");
