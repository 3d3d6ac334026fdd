// @generated

use ::ews_bindings::{rt, xml};

use super::EmailAddressAttributedValue;

/// Complex type `t:ArrayOfEmailAddressAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfEmailAddressAttributedValuesType")]
pub type ArrayOfEmailAddressAttributedValues = xml::List<
    EmailAddressAttributedValue,
    ArrayOfEmailAddressAttributedValuesList,
>;

rt::list_name!(
    ArrayOfEmailAddressAttributedValuesList: Elements "t:EmailAddressAttributedValue" {
    name: "t:ArrayOfEmailAddressAttributedValuesType", model:
    "t:EmailAddressAttributedValue*" }
);
