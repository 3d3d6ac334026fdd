// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddNewTelUriContactToGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddNewTelUriContactToGroupResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`AddNewTelUriContactToGroupResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addnewteluricontacttogroupresponse).
#[doc(
    alias(
        "AddNewTelUriContactToGroupResponseMessageType",
        "AddNewTelUriContactToGroupResponse"
    )
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewTelUriContactToGroupResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

impl AddNewTelUriContactToGroupResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            persona: None,
        }
    }
}

rt::complex_type! {
    AddNewTelUriContactToGroupResponseMessage: ResponseMessage = "m:AddNewTelUriContactToGroupResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 persona: "Persona" optional;
    }
    kept { base.kept }
}

rt::root! {
    AddNewTelUriContactToGroupResponseMessage = "m:AddNewTelUriContactToGroupResponse"
}
