// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ArrayOfFolders, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:FolderInfoResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
#[doc(alias = "FolderInfoResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderInfoResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:Folders`, optional.
    pub folders: Option<ArrayOfFolders>,
}

impl Eq for FolderInfoResponseMessage {}

impl FolderInfoResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            folders: None,
        }
    }
}

rt::complex_type! {
    FolderInfoResponseMessage: ResponseMessage = "m:FolderInfoResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 folders: "Folders" optional;
    }
    kept { base.kept }
}
