// @generated

use ::ews_bindings::xml;

use super::ExtendedPropertyAttributedValue;

/// Complex type `t:ArrayOfExtendedPropertyAttributedValueType`.
#[doc(alias = "ArrayOfExtendedPropertyAttributedValueType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfExtendedPropertyAttributedValue(
    pub Vec<ExtendedPropertyAttributedValue>,
);

xml::complex_type!(
    ArrayOfExtendedPropertyAttributedValue { name:
    "t:ArrayOfExtendedPropertyAttributedValueType", model:
    "t:ExtendedPropertyAttributedValue*" }
);

xml::wrapper_type!(
    ArrayOfExtendedPropertyAttributedValue, ExtendedPropertyAttributedValue
);

xml::list_of_elements!(
    ArrayOfExtendedPropertyAttributedValue, t "ExtendedPropertyAttributedValue"
);
