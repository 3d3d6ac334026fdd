// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetDiscoverySearchConfigurationType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetDiscoverySearchConfiguration`.
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
}

impl Eq for GetDiscoverySearchConfiguration {}

xml::complex_type!(
    GetDiscoverySearchConfiguration { name: "m:GetDiscoverySearchConfigurationType",
    model: "m:SearchId?, m:ExpandGroupMembership?, m:InPlaceHoldConfigurationOnly?" }
);

xml::blank_default!(GetDiscoverySearchConfiguration);

impl xml::ReadNode for GetDiscoverySearchConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SearchId") => input.fill(&mut self.search_id, tag),
            (xml::M, "ExpandGroupMembership") => {
                input.fill(&mut self.expand_group_membership, tag)
            }
            (xml::M, "InPlaceHoldConfigurationOnly") => {
                input.fill(&mut self.in_place_hold_configuration_only, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetDiscoverySearchConfiguration {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SearchId", &self.search_id);
        out.element("m:ExpandGroupMembership", &self.expand_group_membership);
        out.element(
            "m:InPlaceHoldConfigurationOnly",
            &self.in_place_hold_configuration_only,
        );
    }
}

xml::root!(GetDiscoverySearchConfiguration, "m:GetDiscoverySearchConfiguration");
