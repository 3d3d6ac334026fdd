// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::super::types::{ResponseClass, SyncFolderItemsChanges};
use super::ResponseMessage;

/// Complex type `m:SyncFolderItemsResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
///
/// Fields inherited from [`ResponseMessage`]: `response_class`, `message_text`, `response_code`, `descriptive_link_key`, `message_xml`, `kept`.
///
/// Microsoft's reference: [`SyncFolderItemsResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/syncfolderitemsresponsemessage).
#[doc(alias = "SyncFolderItemsResponseMessageType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponseMessage {
    /// The value of the base type, [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:SyncState`, optional.
    pub sync_state: Option<String>,
    /// Element `m:IncludesLastItemInRange`, optional.
    pub includes_last_item_in_range: Option<bool>,
    /// Element `m:Changes`, optional.
    pub changes: Option<SyncFolderItemsChanges>,
}

impl SyncFolderItemsResponseMessage {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            sync_state: None,
            includes_last_item_in_range: None,
            changes: None,
        }
    }
}

rt::complex_type! {
    SyncFolderItemsResponseMessage: ResponseMessage = "m:SyncFolderItemsResponseMessageType" response, required 1, new(value);
    attributes {
        base;
    }
    elements m {
        base 4;
        0 sync_state: "SyncState" optional;
        1 includes_last_item_in_range: "IncludesLastItemInRange" optional;
        2 changes: "Changes" optional;
    }
    kept { base.kept }
}
