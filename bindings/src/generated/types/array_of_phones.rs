// @generated

use ::ews_bindings::{rt, xml};

use super::Phone;

/// Complex type `t:ArrayOfPhonesType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfPhonesType")]
pub type ArrayOfPhones = xml::List<Phone, ArrayOfPhonesList>;

rt::list_name!(
    ArrayOfPhonesList: Elements "t:Phone" { name: "t:ArrayOfPhonesType", model:
    "t:Phone*" }
);
