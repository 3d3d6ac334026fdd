// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    GetDiscoverySearchConfiguration { name: "m:GetDiscoverySearchConfigurationType",
    model: "m:SearchId?, m:ExpandGroupMembership?, m:InPlaceHoldConfigurationOnly?" }
);

rt::placeholder_default!(GetDiscoverySearchConfiguration);

impl rt::ReadComplex for GetDiscoverySearchConfiguration {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SearchId") => reader.fill(&mut self.search_id, tag),
            (rt::M, "ExpandGroupMembership") => {
                reader.fill(&mut self.expand_group_membership, tag)
            }
            (rt::M, "InPlaceHoldConfigurationOnly") => {
                reader.fill(&mut self.in_place_hold_configuration_only, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetDiscoverySearchConfiguration {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SearchId", &self.search_id);
        out.element("m:ExpandGroupMembership", &self.expand_group_membership);
        out.element(
            "m:InPlaceHoldConfigurationOnly",
            &self.in_place_hold_configuration_only,
        );
    }
}

rt::root!(GetDiscoverySearchConfiguration, "m:GetDiscoverySearchConfiguration");
