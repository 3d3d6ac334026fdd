// @generated

use ::ews_bindings::xml;

use super::EmailAddressAttributedValue;

/// Complex type `t:ArrayOfEmailAddressAttributedValuesType`.
#[doc(alias = "ArrayOfEmailAddressAttributedValuesType")]
pub type ArrayOfEmailAddressAttributedValues = xml::List<
    EmailAddressAttributedValue,
    ArrayOfEmailAddressAttributedValuesList,
>;

xml::list_name!(
    ArrayOfEmailAddressAttributedValuesList: Elements "t:EmailAddressAttributedValue" {
    name: "t:ArrayOfEmailAddressAttributedValuesType", model:
    "t:EmailAddressAttributedValue*" }
);
