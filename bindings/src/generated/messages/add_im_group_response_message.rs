// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ImGroup, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddImGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddImGroupResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias("AddImGroupResponseMessageType", "AddImGroupResponse"))]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImGroupResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ImGroup`, optional.
    pub im_group: Option<Box<ImGroup>>,
}

impl Eq for AddImGroupResponseMessage {}

impl AddImGroupResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            im_group: None,
        }
    }
}

rt::complex_type! {
    AddImGroupResponseMessage: ResponseMessage = "m:AddImGroupResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 im_group: "ImGroup" optional;
    }
    kept { base.kept }
}

rt::root! {
    AddImGroupResponseMessage = "m:AddImGroupResponse"
}
