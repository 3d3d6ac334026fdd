// @generated

use ::ews_bindings::{rt, xml};

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfGroupIdentifiersType")]
pub type NonEmptyArrayOfGroupIdentifiers = xml::List<
    SidAndAttributes,
    NonEmptyArrayOfGroupIdentifiersList,
>;

rt::list_name!(
    NonEmptyArrayOfGroupIdentifiersList: Elements "t:GroupIdentifier" { name:
    "t:NonEmptyArrayOfGroupIdentifiersType", model: "t:GroupIdentifier+", flags:
    checked }
);
