//! A minimal sync with `ews-bindings`: writes a request and reads a response from stdin.

use std::error::Error;
use std::io::{Read, stdin};

use ews_bindings::sync::{Items, Step};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut sync = Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox));
    let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
    let request = sync.request(shape).ok_or("the sync is complete")?.to_xml()?;
    let mut response = Vec::new();
    stdin().read_to_end(&mut response)?;
    if let Step::Page(page) = sync.accept(&response)? {
        println!("{} bytes requested {} changes", request.len(), page.changes().len());
    }
    Ok(())
}
