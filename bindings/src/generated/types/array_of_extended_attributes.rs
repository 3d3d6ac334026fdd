// @generated

use ::ews_bindings::{rt, xml};

use super::ExtendedAttribute;

/// Complex type `t:ArrayOfExtendedAttributesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfExtendedAttributesType")]
pub type ArrayOfExtendedAttributes = xml::List<
    ExtendedAttribute,
    ArrayOfExtendedAttributesList,
>;

rt::list_name!(
    ArrayOfExtendedAttributesList: Elements "t:ExtendedAttribute" { name:
    "t:ArrayOfExtendedAttributesType", model: "t:ExtendedAttribute*" }
);
