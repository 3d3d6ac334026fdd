// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ReportMessage: placeholder);

impl rt::ReadComplex for ReportMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ReportAction") => {
                reader.require_attribute(&mut self.report_action, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemIds") => reader.fill(&mut self.item_ids, tag),
            (rt::M, "BlockReportingToMicrosoft") => {
                reader.fill(&mut self.block_reporting_to_microsoft, tag)
            }
            (rt::M, "Platform") => reader.fill(&mut self.platform, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ReportMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("ReportAction", &self.report_action);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
        out.element("m:BlockReportingToMicrosoft", &self.block_reporting_to_microsoft);
        out.element("m:Platform", &self.platform);
    }
}

rt::root!(ReportMessage, "m:ReportMessage");
