// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfStringValueType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfStringValueType")]
pub type ArrayOfStringValue = xml::List<String, ArrayOfStringValueList>;

rt::list_name!(
    ArrayOfStringValueList: Elements "t:Value" { name: "t:ArrayOfStringValueType",
    model: "t:Value+", flags: checked }
);
