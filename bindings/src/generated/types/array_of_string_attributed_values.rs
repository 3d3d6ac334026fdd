// @generated

use ::ews_bindings::{rt, xml};

use super::StringAttributedValue;

/// Complex type `t:ArrayOfStringAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfStringAttributedValuesType")]
pub type ArrayOfStringAttributedValues = xml::List<
    StringAttributedValue,
    ArrayOfStringAttributedValuesList,
>;

rt::list_name!(
    ArrayOfStringAttributedValuesList: Elements "t:StringAttributedValue" { name:
    "t:ArrayOfStringAttributedValuesType", model: "t:StringAttributedValue*" }
);
