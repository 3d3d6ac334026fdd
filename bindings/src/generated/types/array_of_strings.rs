// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfStringsType`.
#[doc(alias = "ArrayOfStringsType")]
pub type ArrayOfStrings = xml::List<String, ArrayOfStringsList>;

xml::list_name!(
    ArrayOfStringsList: Elements "t:String" { name: "t:ArrayOfStringsType", model:
    "t:String*" }
);
