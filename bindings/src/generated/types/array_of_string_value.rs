// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfStringValueType`.
#[doc(alias = "ArrayOfStringValueType")]
pub type ArrayOfStringValue = xml::List<String, ArrayOfStringValueList>;

xml::list_name!(
    ArrayOfStringValueList: Elements "t:Value" { name: "t:ArrayOfStringValueType",
    model: "t:Value+", flags: checked }
);
