// @generated

use ::ews_bindings::xml;

use super::ExtendedAttribute;

/// Complex type `t:ArrayOfExtendedAttributesType`.
#[doc(alias = "ArrayOfExtendedAttributesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfExtendedAttributes(pub Vec<ExtendedAttribute>);

xml::complex_type!(
    ArrayOfExtendedAttributes { name: "t:ArrayOfExtendedAttributesType", model:
    "t:ExtendedAttribute*" }
);

xml::wrapper_type!(ArrayOfExtendedAttributes, ExtendedAttribute);

xml::list_of_elements!(ArrayOfExtendedAttributes, t "ExtendedAttribute");
