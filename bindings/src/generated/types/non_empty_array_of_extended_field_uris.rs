// @generated

use ::ews_bindings::{rt, xml};

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIs`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIs")]
pub type NonEmptyArrayOfExtendedFieldUris = xml::List<
    PathToExtendedField,
    NonEmptyArrayOfExtendedFieldUrisList,
>;

rt::list_name!(
    NonEmptyArrayOfExtendedFieldUrisList: Elements "t:ExtendedProperty" { name:
    "t:NonEmptyArrayOfExtendedFieldURIs", model: "(t:ExtendedProperty)+", flags:
    checked }
);
