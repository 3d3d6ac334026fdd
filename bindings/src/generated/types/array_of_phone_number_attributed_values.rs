// @generated

use ::ews_bindings::{rt, xml};

use super::PhoneNumberAttributedValue;

/// Complex type `t:ArrayOfPhoneNumberAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPhoneNumberAttributedValuesType")]
pub type ArrayOfPhoneNumberAttributedValues = xml::List<
    PhoneNumberAttributedValue,
    ArrayOfPhoneNumberAttributedValuesList,
>;

rt::list_name!(
    ArrayOfPhoneNumberAttributedValuesList: Elements "t:PhoneNumberAttributedValue" {
    name: "t:ArrayOfPhoneNumberAttributedValuesType", model:
    "t:PhoneNumberAttributedValue*" }
);
