// @generated

use ::ews_bindings::{rt, xml};

use super::PostalAddressAttributedValue;

/// Complex type `t:ArrayOfPostalAddressAttributedValuesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPostalAddressAttributedValuesType")]
pub type ArrayOfPostalAddressAttributedValues = xml::List<
    PostalAddressAttributedValue,
    ArrayOfPostalAddressAttributedValuesList,
>;

rt::list_name!(
    ArrayOfPostalAddressAttributedValuesList: Elements "t:PostalAddressAttributedValue"
    { name: "t:ArrayOfPostalAddressAttributedValuesType", model:
    "t:PostalAddressAttributedValue*" }
);
