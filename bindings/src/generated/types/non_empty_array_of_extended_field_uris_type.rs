// @generated

use ::ews_bindings::{rt, xml};

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIsType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIsType")]
pub type NonEmptyArrayOfExtendedFieldUrisType = xml::List<
    PathToExtendedField,
    NonEmptyArrayOfExtendedFieldUrisTypeList,
>;

rt::list_name!(
    NonEmptyArrayOfExtendedFieldUrisTypeList: Elements "t:ExtendedFieldURI" { name:
    "t:NonEmptyArrayOfExtendedFieldURIsType", model: "(t:ExtendedFieldURI)+", flags:
    checked }
);
