// @generated

use ::ews_bindings::{rt, xml};

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfRestrictedGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfRestrictedGroupIdentifiersType")]
pub type NonEmptyArrayOfRestrictedGroupIdentifiers = xml::List<
    SidAndAttributes,
    NonEmptyArrayOfRestrictedGroupIdentifiersList,
>;

rt::list_name!(
    NonEmptyArrayOfRestrictedGroupIdentifiersList: Elements
    "t:RestrictedGroupIdentifier" { name:
    "t:NonEmptyArrayOfRestrictedGroupIdentifiersType", model:
    "t:RestrictedGroupIdentifier+", flags: checked }
);
