// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;

/// Gets eDiscovery searches and holds.
///
/// Complex type `m:GetDiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetDiscoverySearchConfiguration`.
///
/// Example, and the other operations of the area: [Compliance: eDiscovery, hold, retention and tracking](super::super::operation_index#compliance-ediscovery-hold-retention-and-tracking).
///
/// Microsoft's reference: [`GetDiscoverySearchConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getdiscoverysearchconfiguration-operation).
#[doc(alias = "GetDiscoverySearchConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetDiscoverySearchConfiguration {
    /// Element `m:SearchId`, optional.
    pub search_id: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional.
    pub expand_group_membership: Option<bool>,
    /// Element `m:InPlaceHoldConfigurationOnly`, optional.
    pub in_place_hold_configuration_only: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetDiscoverySearchConfiguration {}

rt::complex_type! {
    GetDiscoverySearchConfiguration = "m:GetDiscoverySearchConfigurationType";
    elements m {
        0 search_id: "SearchId" optional;
        1 expand_group_membership: "ExpandGroupMembership" optional;
        2 in_place_hold_configuration_only: "InPlaceHoldConfigurationOnly" optional;
    }
    kept { kept }
}

rt::root! {
    GetDiscoverySearchConfiguration = "m:GetDiscoverySearchConfiguration"
}
