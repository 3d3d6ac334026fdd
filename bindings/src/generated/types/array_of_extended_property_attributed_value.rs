// @generated

use ::ews_bindings::{rt, xml};

use super::ExtendedPropertyAttributedValue;

/// Complex type `t:ArrayOfExtendedPropertyAttributedValueType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfExtendedPropertyAttributedValueType")]
pub type ArrayOfExtendedPropertyAttributedValue = xml::List<
    ExtendedPropertyAttributedValue,
    ArrayOfExtendedPropertyAttributedValueList,
>;

rt::list_name!(
    ArrayOfExtendedPropertyAttributedValueList: Elements
    "t:ExtendedPropertyAttributedValue" { name:
    "t:ArrayOfExtendedPropertyAttributedValueType", model:
    "t:ExtendedPropertyAttributedValue*" }
);
