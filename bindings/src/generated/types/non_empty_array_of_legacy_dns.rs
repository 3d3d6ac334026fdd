// @generated

use ::ews_bindings::xml;

/// Complex type `t:NonEmptyArrayOfLegacyDNsType`.
#[doc(alias = "NonEmptyArrayOfLegacyDNsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfLegacyDns(pub Vec<String>);

xml::complex_type!(
    NonEmptyArrayOfLegacyDns { name: "t:NonEmptyArrayOfLegacyDNsType", model:
    "t:LegacyDN+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfLegacyDns, String);

xml::list_of_elements!(NonEmptyArrayOfLegacyDns, t "LegacyDN");
