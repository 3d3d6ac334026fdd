// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::ResponseClass;
use super::{ResponseCode, ResponseMessageMessageXml};

/// Complex type `m:ResponseMessageType`.
///
/// Microsoft's reference: [`ResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessage).
#[doc(alias = "ResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessage {
    /// Attribute `ResponseClass`, required.
    pub response_class: ResponseClass,
    /// Element `m:MessageText`, optional.
    pub message_text: Option<String>,
    /// Element `m:ResponseCode`, optional.
    pub response_code: Option<ResponseCode>,
    /// Element `m:DescriptiveLinkKey`, optional.
    pub descriptive_link_key: Option<i32>,
    /// Element `m:MessageXml`, optional.
    pub message_xml: Option<Box<ResponseMessageMessageXml>>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ResponseMessage {}

impl ResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            response_class,
            message_text: None,
            response_code: None,
            descriptive_link_key: None,
            message_xml: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ResponseMessage = "m:ResponseMessageType" response, required 1, new(value);
    attributes {
        0 response_class: "ResponseClass" required 0;
    }
    elements m {
        0 message_text: "MessageText" optional;
        1 response_code: "ResponseCode" optional;
        2 descriptive_link_key: "DescriptiveLinkKey" optional;
        3 message_xml: "MessageXml" optional;
    }
    model {
        sequence 0 1 4;
            field 0 0 1;
            field 1 0 1;
            field 2 0 1;
            field 3 0 1;
    }
    kept { kept }
}
