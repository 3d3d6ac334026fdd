// @generated

use ::ews_bindings::{rt, xml};

use super::BodyContentAttributedValue;

/// Complex type `t:ArrayOfBodyContentAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfBodyContentAttributedValuesType")]
pub type ArrayOfBodyContentAttributedValues = xml::List<
    BodyContentAttributedValue,
    ArrayOfBodyContentAttributedValuesList,
>;

rt::list_name!(
    ArrayOfBodyContentAttributedValuesList: Elements "t:BodyContentAttributedValue" {
    name: "t:ArrayOfBodyContentAttributedValuesType", model:
    "t:BodyContentAttributedValue*" }
);
