//! The records read by quick-xml with serde, which ignores namespaces.

use serde::Deserialize;

use super::records::Change;

/// The envelope.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Envelope {
    /// `s:Body`
    pub body: Body,
}

/// The body.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Body {
    /// `m:SyncFolderItemsResponse`
    pub sync_folder_items_response: Response,
}

/// The response.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Response {
    /// `m:ResponseMessages`
    pub response_messages: Messages,
}

/// The messages of the response.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Messages {
    /// `m:SyncFolderItemsResponseMessage`
    pub sync_folder_items_response_message: Vec<Message>,
}

/// A message of the response.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Message {
    /// `ResponseClass`
    #[serde(rename = "@ResponseClass")]
    pub response_class: String,
    /// `m:ResponseCode`
    pub response_code: Option<String>,
    /// `m:SyncState`
    pub sync_state: Option<String>,
    /// `m:IncludesLastItemInRange`
    pub includes_last_item_in_range: Option<bool>,
    /// `m:Changes`
    pub changes: Option<Changes>,
}

/// The changes, in order.
#[derive(Debug, Deserialize)]
pub struct Changes {
    /// The changes.
    #[serde(rename = "$value", default)]
    pub list: Vec<Change>,
}

/// Reads a response.
///
/// # Errors
/// If the response cannot be read.
pub fn read(text: &str) -> Result<Envelope, quick_xml::DeError> {
    quick_xml::de::from_str(text)
}

/// Returns the number of changes in a response.
pub fn number(envelope: &Envelope) -> usize {
    let messages =
        envelope.body.sync_folder_items_response.response_messages.sync_folder_items_response_message.iter();
    messages.filter_map(|message| message.changes.as_ref()).map(|changes| changes.list.len()).sum()
}
