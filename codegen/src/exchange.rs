//! The names of Exchange on which the generator depends. `CONTRIBUTING.md` lists the other files with such names.
//!
//! The runtime has code for the status of a response, for the version of a request, for the sync, for batches and for push
//! notifications. The generator finds the types and fields for it by these names. A schema that lacks them gets less code,
//! or its operations are refused.

/// The start of the SOAP action of an operation.
pub(crate) const ACTION_PREFIX: &str = "http://schemas.microsoft.com/exchange/services/2006/messages/";

/// The folder of the pages of Microsoft's reference.
pub(crate) const REFERENCE: &str =
    "https://learn.microsoft.com/exchange/client-developer/web-service-reference/";

/// The enumeration `t:…` that lists the server versions, oldest first.
pub(crate) const SERVER_VERSIONS: &str = "ExchangeVersionType";

/// The enumeration `t:…` of the paths of properties.
pub(crate) const FIELD_URIS: &str = "UnindexedFieldURIType";

/// The element with an extended property, and its type `t:…`.
pub(crate) const EXTENDED_PROPERTIES: (&str, &str) = ("ExtendedProperty", "ExtendedPropertyType");

/// The types `t:…` of the changes in a sync. Their elements are all kinds of items and folders.
pub(crate) const SYNCED: [&str; 2] =
    ["SyncFolderItemsCreateOrUpdateType", "SyncFolderHierarchyCreateOrUpdateType"];

/// The header elements `t:…` of requests in at least one version.
pub(crate) const REQUEST_HEADERS: [&str; 7] = [
    "DateTimePrecision",
    "ExchangeImpersonation",
    "MailboxCulture",
    "ManagementRole",
    "RequestServerVersion",
    "SerializedSecurityContext",
    "TimeZoneContext",
];

/// The header elements `t:…` of responses.
pub(crate) const RESPONSE_HEADERS: [&str; 1] = ["ServerVersionInfo"];

/// The header that names the version of a request, and the Rust field with the version.
pub(crate) const VERSION_HEADER: (&str, &str) = ("t:RequestServerVersion", "version");

/// The version that requests name by default. `soap::Header` has it too.
pub(crate) const DEFAULT_VERSION: &str = "Exchange2013_SP1";

/// The type `m:…` that most responses extend. Its only element is [`RESPONSE_MESSAGES`].
pub(crate) const BASE_RESPONSE: &str = "BaseResponseMessageType";

/// The element with the list of messages in a response, and its Rust field, which the runtime reads.
pub(crate) const RESPONSE_MESSAGES: (&str, &str) = ("ResponseMessages", "response_messages");

/// The type `m:…` with the status of a response message, and its name in Rust.
pub(crate) const RESPONSE_MESSAGE: (&str, &str) = ("ResponseMessageType", "ResponseMessage");

/// The enumeration `m:…` of the codes of a response message, and its name in Rust.
pub(crate) const RESPONSE_CODE: (&str, &str) = ("ResponseCodeType", "ResponseCode");

/// The Rust field of a response message with the number that is 0 in all responses.
pub(crate) const LINK_KEY: &str = "descriptive_link_key";

/// The element `m:…` of the request with notifications that a server sends to a listener.
pub(crate) const PUSH: &str = "SendNotification";

/// The Rust fields of a response message from which the runtime reads the status.
pub(crate) mod status {
    /// The field of `ResponseClass`.
    pub(crate) const CLASS: &str = "response_class";
    /// The field of `ResponseCode`.
    pub(crate) const CODE: &str = "response_code";
    /// The field of `MessageText`.
    pub(crate) const TEXT: &str = "message_text";
    /// The field of `MessageXml`.
    pub(crate) const DETAIL: &str = "message_xml";
    /// The field with the wildcard in [`DETAIL`].
    pub(crate) const DETAIL_XML: &str = "any";
}

/// The local name of the response element that belongs to a request element.
pub(crate) fn response_element(request: &str) -> String {
    format!("{request}Response")
}

/// The local name of the message that belongs to a response element, in the list of all messages.
pub(crate) fn message_element(response: &str) -> String {
    format!("{response}Message")
}

/// The elements of a sync operation.
pub(crate) struct Sync {
    /// The operation.
    pub(crate) operation: &'static str,
    /// The kind of content, as a saved sync state names it.
    pub(crate) state_kind: &'static str,
    /// The element of the request with the properties to return.
    pub(crate) shape: &'static str,
    /// The element of the message that is true for the last page.
    pub(crate) is_last: &'static str,
}

/// The sync of the items in a folder.
pub(crate) const SYNC_ITEMS: Sync = Sync {
    operation: "SyncFolderItems",
    state_kind: "items",
    shape: "m:ItemShape",
    is_last: "m:IncludesLastItemInRange",
};

/// The sync of the folders in a folder.
pub(crate) const SYNC_HIERARCHY: Sync = Sync {
    operation: "SyncFolderHierarchy",
    state_kind: "folders",
    shape: "m:FolderShape",
    is_last: "m:IncludesLastFolderInRange",
};

/// The elements that both sync operations have, or that only the sync of items has.
pub(crate) mod sync {
    /// The folder to sync.
    pub(crate) const FOLDER: &str = "m:SyncFolderId";
    /// The state of the sync, in the request and in the message.
    pub(crate) const STATE: &str = "m:SyncState";
    /// The changes in the message.
    pub(crate) const CHANGES: &str = "m:Changes";
    /// The most changes that a page may have; items only.
    pub(crate) const MAX_CHANGES: &str = "m:MaxChangesReturned";
    /// The ids of items that are left out; items only.
    pub(crate) const IGNORE: &str = "m:Ignore";
    /// The kinds of items to sync; items only.
    pub(crate) const SCOPE: &str = "m:SyncScope";
}

/// The operations whose response has one message for each entry of a list in the request, in the order of the list, and
/// the element with the list. Each entry can be sent in a separate request.
///
/// In the EWS Managed API of Microsoft, the method `GetExpectedResponseMessageCount` of the requests returns the length of
/// the list. exchangelib sends the lists of these operations in chunks, also those of `ExportItems` and `UploadItems`.
///
/// `CreateFolderPath` is not here: each folder of its list is the parent of the next one.
pub(crate) const BATCHES: &[(&str, &str)] = &[
    ("ApplyConversationAction", "m:ConversationActions"),
    ("ArchiveItem", "m:ItemIds"),
    ("ConvertId", "m:SourceIds"),
    ("CopyFolder", "m:FolderIds"),
    ("CopyItem", "m:ItemIds"),
    ("CreateAttachment", "m:Attachments"),
    ("CreateFolder", "m:Folders"),
    ("CreateItem", "m:Items"),
    ("DeleteAttachment", "m:AttachmentIds"),
    ("DeleteFolder", "m:FolderIds"),
    ("DeleteItem", "m:ItemIds"),
    ("EmptyFolder", "m:FolderIds"),
    ("ExportItems", "m:ItemIds"),
    ("GetAttachment", "m:AttachmentIds"),
    ("GetConversationItems", "m:Conversations"),
    ("GetFolder", "m:FolderIds"),
    ("GetItem", "m:ItemIds"),
    ("MarkAllItemsAsRead", "m:FolderIds"),
    ("MarkAsJunk", "m:ItemIds"),
    ("MoveFolder", "m:FolderIds"),
    ("MoveItem", "m:ItemIds"),
    ("SendItem", "m:ItemIds"),
    ("UpdateFolder", "m:FolderChanges"),
    ("UpdateItem", "m:ItemChanges"),
    ("UploadItems", "m:Items"),
];

#[cfg(test)]
mod tests {
    use super::BATCHES;
    use crate::pipeline::generate;
    use crate::test_schema;

    #[test]
    fn every_entry_of_the_list_is_a_batch_operation() {
        let files = generate(&test_schema::folder()).expect("the schema generates");
        let text = files.get("operations.rs").expect("the file is generated");
        let (_, batches) =
            text.split_once("rt::batch_operations! {").expect("the schema has batch operations");
        for (name, list) in BATCHES {
            let is_generated = batches.contains(&format!(" messages::{name}, "));
            assert!(
                is_generated,
                "{name}: the request lacks the required list {list}, or the response lacks a list"
            );
        }
    }
}
