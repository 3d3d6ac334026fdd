// @generated

use ::ews_bindings::{rt, xml};

use super::StringArrayAttributedValue;

/// Complex type `t:ArrayOfStringArrayAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfStringArrayAttributedValuesType")]
pub type ArrayOfStringArrayAttributedValues = xml::List<
    StringArrayAttributedValue,
    ArrayOfStringArrayAttributedValuesList,
>;

rt::list_name!(
    ArrayOfStringArrayAttributedValuesList: Elements "t:StringArrayAttributedValue" {
    name: "t:ArrayOfStringArrayAttributedValuesType", model:
    "t:StringArrayAttributedValue*" }
);
