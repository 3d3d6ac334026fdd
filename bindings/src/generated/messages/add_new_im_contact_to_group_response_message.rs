// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:AddNewImContactToGroupResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:AddNewImContactToGroupResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`AddNewImContactToGroupResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/addnewimcontacttogroupresponse).
#[doc(
    alias("AddNewImContactToGroupResponseMessageType", "AddNewImContactToGroupResponse")
)]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewImContactToGroupResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

impl AddNewImContactToGroupResponseMessage {
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
    AddNewImContactToGroupResponseMessage: ResponseMessage = "m:AddNewImContactToGroupResponseMessageType" response, required 1, new(value);
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
    AddNewImContactToGroupResponseMessage = "m:AddNewImContactToGroupResponse"
}
