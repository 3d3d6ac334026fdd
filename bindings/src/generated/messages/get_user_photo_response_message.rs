// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetUserPhotoResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetUserPhotoResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`GetUserPhotoResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getuserphotoresponse).
#[doc(alias("GetUserPhotoResponseMessageType", "GetUserPhotoResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserPhotoResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:HasChanged`, optional.
    pub has_changed: Option<bool>,
    /// Element `m:PictureData`, optional.
    pub picture_data: Option<value::Base64>,
    /// Element `m:ContentType`, optional, since `V2016_10_10`. Servers send this element, which the schema lacks.
    pub content_type: Option<String>,
}

impl Eq for GetUserPhotoResponseMessage {}

impl GetUserPhotoResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            has_changed: None,
            picture_data: None,
            content_type: None,
        }
    }
}

rt::complex_type! {
    GetUserPhotoResponseMessage: ResponseMessage = "m:GetUserPhotoResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 has_changed: "HasChanged" once;
        1 picture_data: "PictureData" optional;
        2 content_type: "ContentType" optional;
    }
    kept { base.kept }
}

rt::root! {
    GetUserPhotoResponseMessage = "m:GetUserPhotoResponse"
}
