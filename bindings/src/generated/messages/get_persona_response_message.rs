// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{Persona, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:GetPersonaResponseMessageType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPersonaResponseMessage`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "GetPersonaResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPersonaResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Persona`, optional.
    pub persona: Option<Box<Persona>>,
}

impl GetPersonaResponseMessage {
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
    GetPersonaResponseMessage: ResponseMessage = "m:GetPersonaResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 persona: "Persona" once;
    }
    kept { base.kept }
}

rt::root! {
    GetPersonaResponseMessage = "m:GetPersonaResponseMessage"
}
