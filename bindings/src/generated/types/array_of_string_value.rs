// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfStringValueType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfStringValueType")]
pub type ArrayOfStringValue = xml::List<String, ArrayOfStringValueList>;

xml::list_name!(
    ArrayOfStringValueList: Elements "t:Value" { name: "t:ArrayOfStringValueType",
    model: "t:Value+", flags: checked }
);
