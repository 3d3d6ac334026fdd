//! Writes a SyncFolderItems request and reads a response, with types that were generated at build time.

use std::error::Error;

use ews_bindings::operation::Operation;
use ews_bindings::soap::Envelope;

include!(concat!(env!("OUT_DIR"), "/ews.rs"));

use self::ews::headers::RequestHeader;
use self::ews::messages::SyncFolderItems;
use self::ews::types::{
    DefaultShapeNames, FolderId, ItemResponseShape, MaxSyncChangesReturned, TargetFolderId,
};

const RESPONSE: &str = r#"<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"
    xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><soap:Body>
  <m:SyncFolderItemsResponse><m:ResponseMessages>
    <m:SyncFolderItemsResponseMessage ResponseClass="Success">
      <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>c3RhdGU=</m:SyncState>
      <m:Changes><t:Create><t:Message><t:ItemId Id="AAA="/><t:Subject>Lunch</t:Subject></t:Message></t:Create></m:Changes>
    </m:SyncFolderItemsResponseMessage>
  </m:ResponseMessages></m:SyncFolderItemsResponse></soap:Body></soap:Envelope>"#;

fn main() -> Result<(), Box<dyn Error>> {
    let request = SyncFolderItems::new(
        ItemResponseShape::new(DefaultShapeNames::IdOnly),
        TargetFolderId::FolderId(FolderId::new("inbox").into()),
        MaxSyncChangesReturned::new(100)?,
    );
    println!("{}", Envelope::new(RequestHeader::default(), request).to_xml()?);
    for outcome in SyncFolderItems::outcomes(RESPONSE.as_bytes())? {
        for change in outcome?.changes.iter().flatten() {
            println!("{change:?}");
        }
    }
    Ok(())
}
