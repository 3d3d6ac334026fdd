//! The items with which a server starts.

use std::collections::BTreeMap;

use ews_bindings::messages::{FindFolder, FindItem, GetItem, ResolveNames};
use ews_bindings::types::{
    AnyItem, DefaultShapeNames, DistinguishedFolderIdName as Name, FolderQueryTraversal, FolderResponseShape,
    ItemId, ItemQueryTraversal, ItemResponseShape,
};
use ews_test_server::{Options, Server};

use crate::client::{Client, named};

fn seeded(items: usize) -> Client {
    let options = Options::new().mailbox("mei@example.com", "secret").items(items).id_seed(1);
    Client { server: Server::new(options), ..Client::new() }
}

/// Returns all items with their MIME content.
fn all_items(client: &Client) -> Vec<AnyItem> {
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    let find = FindFolder::new(FolderQueryTraversal::Deep, shape, [named(Name::Msgfolderroot)]);
    let root = client.send_one(find).expect("folders").root_folder.expect("a root");
    let folders = root.folders.into_iter().flatten();
    let ids: Vec<_> =
        folders.filter_map(|folder| folder.as_folder()?.folder_id.clone()).map(|id| *id).collect();
    let mut found = Vec::new();
    for traversal in [ItemQueryTraversal::Shallow, ItemQueryTraversal::Associated] {
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let pages = client.send(FindItem::new(traversal, shape, ids.clone()));
        found.extend(pages.into_iter().flat_map(|page| page.expect("a page").items().to_vec()));
    }
    let ids: Vec<ItemId> = found.iter().filter_map(|item| item.id().cloned()).collect();
    let shape = ItemResponseShape {
        include_mime_content: Some(true),
        ..ItemResponseShape::new(DefaultShapeNames::AllProperties)
    };
    let got = client.send(GetItem::new(shape, ids));
    got.into_iter().filter_map(|item| item.expect("an item").into_item()).collect()
}

fn kind(item: &AnyItem) -> &'static str {
    match item {
        AnyItem::Message(_) => "message",
        AnyItem::CalendarItem(_) => "appointment",
        AnyItem::Contact(_) => "contact",
        AnyItem::DistributionList(_) => "list",
        AnyItem::Task(_) => "task",
        AnyItem::PostItem(_) => "post",
        AnyItem::MeetingRequest(_) => "request",
        AnyItem::MeetingResponse(_) => "response",
        AnyItem::MeetingCancellation(_) => "cancellation",
        _ => "other",
    }
}

#[test]
fn mailbox_has_items_of_all_kinds_and_is_always_the_same() {
    let items = all_items(&seeded(300));
    assert_eq!(items.len(), 300);
    let mut kinds = BTreeMap::new();
    for item in &items {
        *kinds.entry(kind(item)).or_insert(0) += 1;
        let base = item.as_item().expect("an item");
        assert!(base.subject.is_some() && base.body.is_some(), "{item:?}");
        assert!(item.mime_content().is_some_and(|content| content.len() > 100), "{item:?}");
    }
    let names =
        ["appointment", "cancellation", "contact", "list", "message", "post", "request", "response", "task"];
    assert_eq!(kinds.keys().copied().collect::<Vec<_>>(), names);
    let is_associated = |item: &&AnyItem| item.as_item().and_then(|item| item.is_associated) == Some(true);
    assert!(items.iter().any(|item| is_associated(&item)));
    let attached =
        items.iter().filter(|item| item.as_item().and_then(|item| item.has_attachments) == Some(true));
    assert!(attached.count() > 20);
    let contents = |items: &[AnyItem]| {
        items.iter().filter_map(|item| Some(item.mime_content()?.to_vec())).collect::<Vec<_>>()
    };
    assert!(contents(&items) == contents(&all_items(&seeded(300))));
}

#[test]
fn contacts_of_the_mailbox_are_resolved() {
    let client = seeded(300);
    let entry = "amina".try_into().expect("a name");
    let found = client.send_one(ResolveNames::new(true, entry)).expect("resolutions");
    let set = found.resolution_set.expect("resolutions");
    assert!(set.resolution.iter().all(|one| one.mailbox.name.as_deref() == Some("Amina Diallo")));
}

#[test]
fn client_of_each_version_reads_all_items() {
    // A strict server refuses the traversal `Associated` of an old client.
    let options = Options::new().mailbox("mei@example.com", "secret").items(120).tolerant();
    let client = Client { server: Server::new(options), ..Client::new() };
    for version in ews_bindings::versions::recorded() {
        let endpoint = client.endpoint.clone().version(version.clone());
        let client = Client { server: client.server.clone(), endpoint };
        assert_eq!(all_items(&client).len(), 120, "{version}");
    }
}
