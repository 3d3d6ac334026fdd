// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::{
    ArrayOfBaseItemIds, ReportMessageAction, ReportMessagePlatform,
};

/// Complex type `m:ReportMessageType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ReportMessage`.
#[doc(alias = "ReportMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessage {
    /// Attribute `ReportAction`, required.
    pub report_action: ReportMessageAction,
    /// Element `m:ItemIds`, optional.
    pub item_ids: Option<ArrayOfBaseItemIds>,
    /// Element `m:BlockReportingToMicrosoft`, optional, since `V2018_01_08`.
    pub block_reporting_to_microsoft: Option<bool>,
    /// Element `m:Platform`, optional, since `V2018_01_08`.
    pub platform: Option<ReportMessagePlatform>,
}

impl Eq for ReportMessage {}

xml::complex_type!(
    ReportMessage { name: "m:ReportMessageType", required: "@ReportAction", bits: 1,
    model: "m:ItemIds?, m:BlockReportingToMicrosoft?, m:Platform?" }
);

impl ReportMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(report_action: ReportMessageAction) -> Self {
        Self {
            report_action,
            item_ids: None,
            block_reporting_to_microsoft: None,
            platform: None,
        }
    }
}

xml::blank_new!(ReportMessage: blank);

impl xml::ReadNode for ReportMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ReportAction") => {
                input.require_attribute(&mut self.report_action, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ItemIds") => input.fill(&mut self.item_ids, tag),
            (xml::M, "BlockReportingToMicrosoft") => {
                input.fill(&mut self.block_reporting_to_microsoft, tag)
            }
            (xml::M, "Platform") => input.fill(&mut self.platform, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ReportMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("ReportAction", &self.report_action);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ItemIds", &self.item_ids);
        out.element("m:BlockReportingToMicrosoft", &self.block_reporting_to_microsoft);
        out.element("m:Platform", &self.platform);
    }
}

xml::root!(ReportMessage, "m:ReportMessage");
