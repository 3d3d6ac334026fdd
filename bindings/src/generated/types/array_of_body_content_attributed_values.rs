// @generated

use ::ews_bindings::xml;

use super::BodyContentAttributedValue;

/// Complex type `t:ArrayOfBodyContentAttributedValuesType`.
#[doc(alias = "ArrayOfBodyContentAttributedValuesType")]
pub type ArrayOfBodyContentAttributedValues = xml::List<
    BodyContentAttributedValue,
    ArrayOfBodyContentAttributedValuesList,
>;

xml::list_name!(
    ArrayOfBodyContentAttributedValuesList: Elements "t:BodyContentAttributedValue" {
    name: "t:ArrayOfBodyContentAttributedValuesType", model:
    "t:BodyContentAttributedValue*" }
);
