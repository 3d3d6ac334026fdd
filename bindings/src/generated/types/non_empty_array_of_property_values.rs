// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfPropertyValuesType`.
#[doc(alias = "NonEmptyArrayOfPropertyValuesType")]
pub type NonEmptyArrayOfPropertyValues = xml::List<
    String,
    NonEmptyArrayOfPropertyValuesList,
>;

xml::list_name!(
    NonEmptyArrayOfPropertyValuesList: Elements "t:Value" { name:
    "t:NonEmptyArrayOfPropertyValuesType", model: "(t:Value+)", flags: checked }
);
