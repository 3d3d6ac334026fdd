// @generated

use ::ews_bindings::{value, xml};

/// Complex type `t:ArrayOfBinaryType`.
#[doc(alias = "ArrayOfBinaryType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfBinary(pub Vec<value::Base64>);

xml::complex_type!(
    ArrayOfBinary { name: "t:ArrayOfBinaryType", model: "t:Base64Binary*" }
);

xml::wrapper_type!(ArrayOfBinary, value::Base64);

xml::list_of_elements!(ArrayOfBinary, t "Base64Binary");
