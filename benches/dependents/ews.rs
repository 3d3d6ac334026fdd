//! A minimal sync with the crate `ews`: writes a request and reads a response from stdin.

use std::error::Error;
use std::io::{Read, stdin};

use ews::soap::Envelope;
use ews::sync_folder_items::{SyncFolderItems, SyncFolderItemsResponse};
use ews::{BaseFolderId, BaseShape, ItemShape, OperationResponse, ResponseClass};

fn main() -> Result<(), Box<dyn Error>> {
    let request = SyncFolderItems {
        item_shape: ItemShape { base_shape: BaseShape::AllProperties, ..ItemShape::default() },
        sync_folder_id: BaseFolderId::new_distinguished("inbox"),
        sync_state: None,
        ignore: None,
        max_changes_returned: 512,
        sync_scope: None,
    };
    let request = Envelope { headers: Vec::new(), body: request }.as_xml_document()?;
    let mut response = Vec::new();
    stdin().read_to_end(&mut response)?;
    let envelope = Envelope::<SyncFolderItemsResponse>::from_xml_document(&response)?;
    for message in envelope.body.into_response_messages() {
        if let ResponseClass::Success(message) = message {
            println!("{} bytes requested {} changes", request.len(), message.changes.inner.len());
        }
    }
    Ok(())
}
