//! Random faults: a client that starts over after each error gets all items.

use std::collections::BTreeSet;

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::types::SyncFolderItemsChange;

use crate::client::{Client, outcomes, page};

/// Returns the ids of all items, from a sync that starts over after each error.
fn synced(client: &Client) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut state: Option<String> = None;
    for _ in 0..2000 {
        let Ok(response) = client.sync(state.as_deref()) else { continue };
        let Ok(Ok(page)) = outcomes::<SyncFolderItems>(&response).map(|mut all| all.remove(0)) else {
            continue;
        };
        let Some(new) = page.sync_state.clone() else { continue };
        for change in page.changes.iter().flat_map(|changes| changes.iter()) {
            let SyncFolderItemsChange::Create(item) = change else { panic!("{change:?}") };
            ids.insert(item.0.id().expect("an id").id.clone());
        }
        if page.includes_last_item_in_range == Some(true) && Some(&new) != state.as_ref() {
            return ids;
        }
        state = Some(new);
    }
    panic!("the sync did not end")
}

#[test]
fn client_that_starts_over_after_errors_gets_all_items() {
    let client = Client::new();
    for _ in 0..4 {
        client.create("Lunch").expect("a response");
    }
    let expected: BTreeSet<String> = synced(&client);
    assert_eq!(expected.len(), 8);
    for seed in 0..20 {
        client.server.faults().randomize(seed, 0.5);
        assert_eq!(synced(&client), expected, "seed {seed}");
    }
    client.server.faults().clear();
    page(&client.sync(None));
}
