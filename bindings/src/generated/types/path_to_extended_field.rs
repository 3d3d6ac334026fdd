// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(PathToExtendedField: blank);

impl xml::ReadNode for PathToExtendedField {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "DistinguishedPropertySetId") => {
                input.fill_attribute(&mut self.distinguished_property_set_id, attribute)
            }
            (xml::Namespace::None, "PropertyId") => {
                input.fill_attribute(&mut self.property_id, attribute)
            }
            (xml::Namespace::None, "PropertyName") => {
                input.fill_attribute(&mut self.property_name, attribute)
            }
            (xml::Namespace::None, "PropertySetId") => {
                input.fill_attribute(&mut self.property_set_id, attribute)
            }
            (xml::Namespace::None, "PropertyTag") => {
                input.fill_attribute(&mut self.property_tag, attribute)
            }
            (xml::Namespace::None, "PropertyType") => {
                input.require_attribute(&mut self.property_type, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for PathToExtendedField {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
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

xml::root!(PathToExtendedField, "t:ExtendedFieldURI");
