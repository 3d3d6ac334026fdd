// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:NonEmptyArrayOfPropertyValuesType`.
#[doc(alias = "NonEmptyArrayOfPropertyValuesType")]
pub type NonEmptyArrayOfPropertyValues = xml::List<
    String,
    NonEmptyArrayOfPropertyValuesList,
>;

rt::list_name!(
    NonEmptyArrayOfPropertyValuesList: Elements "t:Value" { name:
    "t:NonEmptyArrayOfPropertyValuesType", model: "(t:Value+)", flags: checked }
);
