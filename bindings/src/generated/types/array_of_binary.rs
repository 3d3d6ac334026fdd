// @generated

use ::ews_bindings::{rt, value, xml};

/// Complex type `t:ArrayOfBinaryType`, since `Exchange2010_SP2`.
#[doc(alias = "ArrayOfBinaryType")]
pub type ArrayOfBinary = xml::List<value::Base64, ArrayOfBinaryList>;

rt::list_name!(
    ArrayOfBinaryList: Elements "t:Base64Binary" { name: "t:ArrayOfBinaryType", model:
    "t:Base64Binary*" }
);
