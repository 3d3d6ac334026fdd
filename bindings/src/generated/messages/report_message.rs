// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{ArrayOfBaseItemIds, ReportMessageAction, ReportMessagePlatform};

/// Reports messages, such as junk or phishing.
///
/// Complex type `m:ReportMessageType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ReportMessage`.
///
/// Example, and the other operations of the area: [Items](super::super::operation_index#items).
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
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ReportMessage {}

impl ReportMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(report_action: ReportMessageAction) -> Self {
        Self {
            report_action,
            item_ids: None,
            block_reporting_to_microsoft: None,
            platform: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ReportMessage = "m:ReportMessageType", required 1, new(value);
    attributes {
        0 report_action: "ReportAction" required 0;
    }
    elements m {
        0 item_ids: "ItemIds" optional;
        1 block_reporting_to_microsoft: "BlockReportingToMicrosoft" optional;
        2 platform: "Platform" optional;
    }
    kept { kept }
}

rt::root! {
    ReportMessage = "m:ReportMessage"
}
