// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ItemId, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ReportMessageResponseMessageType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "ReportMessageResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReportMessageResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:MovedItemId`, optional.
    pub moved_item_id: Option<Box<ItemId>>,
    /// Element `m:Policy`, optional, since `V2018_01_08`.
    pub policy: Option<String>,
}

impl Eq for ReportMessageResponseMessage {}

impl ReportMessageResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            moved_item_id: None,
            policy: None,
        }
    }
}

rt::complex_type! {
    ReportMessageResponseMessage: ResponseMessage = "m:ReportMessageResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 moved_item_id: "MovedItemId" optional;
        1 policy: "Policy" optional;
    }
    kept { base.kept }
}
