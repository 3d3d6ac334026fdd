//! Syncs the items of a folder, with types that were generated at build time.

use std::error::Error;

use ews_bindings::sync::{FolderSync, Step, SyncState};

include!(concat!(env!("OUT_DIR"), "/ews.rs"));

use self::ews::messages::SyncFolderItems;
use self::ews::types::{DefaultShapeNames, FolderId, ItemResponseShape, TargetFolderId};

const RESPONSE: &str = r#"<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"
    xmlns:m="http://schemas.microsoft.com/exchange/services/2006/messages"
    xmlns:t="http://schemas.microsoft.com/exchange/services/2006/types"><soap:Body>
  <m:SyncFolderItemsResponse><m:ResponseMessages>
    <m:SyncFolderItemsResponseMessage ResponseClass="Success">
      <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>STATE</m:SyncState>
      <m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>
      <m:Changes><t:Create><t:Message><t:ItemId Id="AAA="/><t:Subject>Lunch</t:Subject></t:Message></t:Create></m:Changes>
    </m:SyncFolderItemsResponseMessage>
  </m:ResponseMessages></m:SyncFolderItemsResponse></soap:Body></soap:Envelope>"#;

/// Starts a sync, or continues one from a saved state; returns the changes and the new state.
fn sync(saved: Option<&str>) -> Result<(Vec<String>, String), Box<dyn Error>> {
    let inbox = TargetFolderId::FolderId(FolderId::new("inbox").into());
    let sync = match saved {
        Some(state) => FolderSync::resume(inbox, &state.parse::<SyncState<SyncFolderItems>>()?)?,
        None => FolderSync::new(inbox),
    };
    let mut sync: FolderSync<SyncFolderItems> = sync.max_changes(100)?;
    let mut changes = Vec::new();
    while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
        println!("{}", request.to_xml()?);
        // A server sends a new state with each change.
        let state = if saved.is_some() { "bmV4dA==" } else { "c3RhdGU=" };
        match sync.accept(RESPONSE.replace("STATE", state).as_bytes())? {
            Step::Page(page) => {
                changes.extend(page.changes().iter().map(|change| format!("{change:?}")));
                page.commit(&mut sync)?;
            }
            step => return Err(format!("{step:?}").into()),
        }
    }
    let state = sync.state().ok_or("no state")?.to_string();
    Ok((changes, state))
}

fn main() -> Result<(), Box<dyn Error>> {
    let (changes, state) = sync(None)?;
    println!("{changes:?}");
    sync(Some(&state))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_names_the_newest_version_of_a_schema_without_the_usual_one() {
        let sync =
            FolderSync::<SyncFolderItems>::new(TargetFolderId::FolderId(FolderId::new("inbox").into()));
        let request =
            sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)).expect("the sync begins");
        let text = request.to_xml().expect("the request is written");
        assert!(text.contains("<t:RequestServerVersion Version=\"Exchange2010_SP2\"/>"), "{text}");
    }

    #[test]
    fn sync_of_build_script_types_returns_changes_and_resumes() {
        let (changes, state) = sync(None).expect("the response is a page");
        assert_eq!(changes.len(), 1, "{changes:?}");
        assert!(changes[0].contains("Lunch"), "{changes:?}");
        assert_eq!(state, "items\nid inbox\nc3RhdGU=");
        sync(Some(&state)).expect("the state belongs to the folder");
        sync(Some("items\nid other\nc3RhdGU=")).expect_err("the state belongs to another folder");
    }
}
