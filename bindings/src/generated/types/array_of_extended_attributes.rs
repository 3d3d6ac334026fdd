// @generated

use ::ews_bindings::xml;

use super::ExtendedAttribute;

/// Complex type `t:ArrayOfExtendedAttributesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfExtendedAttributesType")]
pub type ArrayOfExtendedAttributes = xml::List<
    ExtendedAttribute,
    ArrayOfExtendedAttributesList,
>;

xml::list_name!(
    ArrayOfExtendedAttributesList: Elements "t:ExtendedAttribute" { name:
    "t:ArrayOfExtendedAttributesType", model: "t:ExtendedAttribute*" }
);
