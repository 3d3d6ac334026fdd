// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:NonEmptyArrayOfLegacyDNsType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfLegacyDNsType")]
pub type NonEmptyArrayOfLegacyDns = xml::List<String, NonEmptyArrayOfLegacyDnsList>;

rt::list_name!(
    NonEmptyArrayOfLegacyDnsList: Elements "t:LegacyDN" { name:
    "t:NonEmptyArrayOfLegacyDNsType", model: "t:LegacyDN+", flags: checked }
);
