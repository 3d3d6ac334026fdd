// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfStringsType`.
#[doc(alias = "ArrayOfStringsType")]
pub type ArrayOfStrings = xml::List<String, ArrayOfStringsList>;

rt::list_name!(
    ArrayOfStringsList: Elements "t:String" { name: "t:ArrayOfStringsType", model:
    "t:String*" }
);
