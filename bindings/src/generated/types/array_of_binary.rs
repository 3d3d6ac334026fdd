// @generated

use ::ews_bindings::{value, xml};

/// Complex type `t:ArrayOfBinaryType`, since `Exchange2010_SP2`.
#[doc(alias = "ArrayOfBinaryType")]
pub type ArrayOfBinary = xml::List<value::Base64, ArrayOfBinaryList>;

xml::list_name!(
    ArrayOfBinaryList: Elements "t:Base64Binary" { name: "t:ArrayOfBinaryType", model:
    "t:Base64Binary*" }
);
