// @generated

use ::ews_bindings::{rt, xml};

use super::ExtendedProperty;

/// Complex type `t:NonEmptyArrayOfExtendedPropertyType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfExtendedPropertyType")]
pub type NonEmptyArrayOfExtendedProperty = xml::List<
    ExtendedProperty,
    NonEmptyArrayOfExtendedPropertyList,
>;

rt::list_name!(
    NonEmptyArrayOfExtendedPropertyList: Elements "t:ExtendedProperty" { name:
    "t:NonEmptyArrayOfExtendedPropertyType", model: "(t:ExtendedProperty+)", flags:
    checked }
);
