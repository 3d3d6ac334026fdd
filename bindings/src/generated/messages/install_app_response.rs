// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{InstalledApp, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:InstallAppResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:InstallAppResponse`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`InstallAppResponse`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/installappresponse).
#[doc(alias = "InstallAppResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InstallAppResponse {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:WasFirstInstall`, optional, since `V2016_10_10`.
    pub was_first_install: Option<bool>,
    /// Element `m:Extension`, optional, since `V2016_10_10`.
    pub extension: Option<Box<InstalledApp>>,
}

impl Eq for InstallAppResponse {}

impl InstallAppResponse {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            was_first_install: None,
            extension: None,
        }
    }
}

rt::complex_type! {
    InstallAppResponse: ResponseMessage = "m:InstallAppResponseType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 was_first_install: "WasFirstInstall" optional;
        1 extension: "Extension" optional;
    }
    kept { base.kept }
}

rt::root! {
    InstallAppResponse = "m:InstallAppResponse"
}
