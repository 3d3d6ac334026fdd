// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfResolution, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ResolveNamesResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`ResolveNamesResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolvenamesresponsemessage).
#[doc(alias = "ResolveNamesResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNamesResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:ResolutionSet`, optional.
    pub resolution_set: Option<Box<ArrayOfResolution>>,
}

impl ResolveNamesResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            resolution_set: None,
        }
    }
}

rt::complex_type! {
    ResolveNamesResponseMessage: ResponseMessage = "m:ResolveNamesResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 resolution_set: "ResolutionSet" optional;
    }
    kept { base.kept }
}
