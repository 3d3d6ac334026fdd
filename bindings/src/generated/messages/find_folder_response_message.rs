// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{FindFolderParent, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FindFolderResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`FindFolderResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findfolderresponsemessage).
#[doc(alias = "FindFolderResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:RootFolder`, optional.
    pub root_folder: Option<Box<FindFolderParent>>,
}

impl Eq for FindFolderResponseMessage {}

impl FindFolderResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            root_folder: None,
        }
    }
}

rt::complex_type! {
    FindFolderResponseMessage: ResponseMessage = "m:FindFolderResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 root_folder: "RootFolder" optional;
    }
    kept { base.kept }
}
