//! Mirrors the inbox of a test server into a database, with the HTTP client `ureq` and `SQLite`.
//!
//! A real program needs only the functions `mirror` and `send`. Each page and its state are stored in one transaction,
//! so the program can end at any time. The next run continues.

use std::error::Error;

use ews_bindings::http_1::{Authorization, Endpoint, next_page};
use ews_bindings::mirror::{ItemMirror, MirrorChange};
use ews_bindings::sync::Items;
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};
use ews_test_server::{Loopback, Options};
use rusqlite::Connection;

/// Adds or changes an item. Without new content, the item is `failed`, and older content stays.
const PUT: &str = "INSERT INTO item VALUES (?1, ?2, ?2 IS NULL, FALSE)
    ON CONFLICT DO UPDATE SET mime = coalesce(?2, mime), failed = ?2 IS NULL, old = FALSE";

/// Notes that the server still has an item.
const KEEP: &str = "UPDATE item SET old = FALSE WHERE id = ?1 AND ?2 IS NULL";

/// Removes an item.
const REMOVE: &str = "DELETE FROM item WHERE id = ?1 AND ?2 IS NULL";

/// Mirrors the inbox: the table `item` has the id and the MIME content of each item. The MIME content of a `failed` item
/// could not be fetched. After the start of a sync, items are `old` until a page names them.
fn mirror(db: &mut Connection, agent: &ureq::Agent, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    let state: Option<String> = db.query_row("SELECT max(text) FROM state", [], |row| row.get(0))?;
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut mirror = ItemMirror::of_mime(Items::from_saved(inbox, state.as_deref())?);
    while let Some(page) = next_page(&mut mirror, endpoint, |request| send(agent, request))? {
        let transaction = db.transaction()?;
        transaction.execute("UPDATE item SET old = TRUE WHERE ?", [page.is_from_start()])?;
        for change in page.changes() {
            let id = &change.id().ok_or("a change without an id")?.id;
            let (sql, mime) = match change {
                MirrorChange::Item(_, item) => (PUT, item.mime_content()),
                MirrorChange::Failed(..) | MirrorChange::NotFound(_) => (PUT, None), // a deletion may follow
                MirrorChange::Removed(_) => (REMOVE, None),
                _ => (KEEP, None), // a read flag
            };
            transaction.execute(sql, (id, mime))?;
        }
        transaction.execute("DELETE FROM item WHERE old AND ?", [page.is_last()])?;
        transaction.execute("REPLACE INTO state VALUES (1, ?)", [page.state().map(ToString::to_string)])?;
        transaction.commit()?;
        page.commit(&mut mirror)?;
    }
    Ok(())
}

/// Sends a request. Redirects and error statuses are responses, not errors.
fn send(
    agent: &ureq::Agent,
    request: http::Request<Vec<u8>>,
) -> Result<http::Response<Vec<u8>>, Box<dyn Error>> {
    let request = agent.configure_request(request).proxy(None).http_status_as_error(false).max_redirects(0);
    let (head, mut body) = agent.run(request.max_redirects_will_error(false).build())?.into_parts();
    Ok(http::Response::from_parts(head, body.with_config().limit(1 << 30).read_to_vec()?))
}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret").items(200))?;
    let authorization = Authorization::basic("mei@example.com", "secret")?;
    let endpoint = Endpoint::new(&server.url())?.authorization(authorization);
    let mut db = Connection::open_in_memory()?;
    db.execute_batch("CREATE TABLE item (id TEXT PRIMARY KEY, mime BLOB, failed BOOLEAN, old BOOLEAN)")?;
    db.execute_batch("CREATE TABLE state (key PRIMARY KEY, text TEXT)")?;
    for run in 1..=2 {
        mirror(&mut db, &ureq::Agent::new_with_defaults(), &endpoint)?;
        let items: i64 = db.query_row("SELECT count(*) FROM item", [], |row| row.get(0))?;
        println!("run {run}: {items} items");
        server.server().change_at_random("mei@example.com", run, 100);
    }
    Ok(())
}
