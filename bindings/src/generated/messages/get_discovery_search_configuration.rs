// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetDiscoverySearchConfigurationType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetDiscoverySearchConfiguration`.
#[doc(alias = "GetDiscoverySearchConfigurationType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetDiscoverySearchConfiguration {
    /// Element `m:SearchId`, optional, `xs:string`.
    pub search_id: Option<String>,
    /// Element `m:ExpandGroupMembership`, optional, `xs:boolean`.
    pub expand_group_membership: Option<bool>,
    /// Element `m:InPlaceHoldConfigurationOnly`, optional, `xs:boolean`.
    pub in_place_hold_configuration_only: Option<bool>,
}

impl GetDiscoverySearchConfiguration {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetDiscoverySearchConfigurationType",
        content: xml::Content::Model(
            "m:SearchId?, m:ExpandGroupMembership?, m:InPlaceHoldConfigurationOnly?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetDiscoverySearchConfiguration);

::ews_bindings::blank_default!(GetDiscoverySearchConfiguration);

impl xml::ReadNode for GetDiscoverySearchConfiguration {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
