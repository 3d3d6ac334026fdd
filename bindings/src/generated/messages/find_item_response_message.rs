// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfHighlightTerms, FindItemParent, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindItemResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindItemResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/finditemresponsemessage).
#[doc(alias = "FindItemResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootFolder`, optional.
    pub root_folder: Option<Box<FindItemParent>>,
    /// Element `m:HighlightTerms`, optional, since `Exchange2013_SP1`.
    pub highlight_terms: Option<ArrayOfHighlightTerms>,
}

impl FindItemResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_folder: None,
            highlight_terms: None,
        }
    }
}

rt::complex_type! {
    FindItemResponseMessage: ResponseMessage = "m:FindItemResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 root_folder: "RootFolder" optional;
        1 highlight_terms: "HighlightTerms" optional;
    }
    kept { base.kept }
}
