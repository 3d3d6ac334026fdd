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
use rusqlite::{Connection, OptionalExtension as _};

/// Mirrors the inbox: the table `item` has the id and the MIME content of each item.
fn mirror(db: &mut Connection, agent: &ureq::Agent, endpoint: &Endpoint) -> Result<(), Box<dyn Error>> {
    let state: Option<String> =
        db.query_row("SELECT text FROM state WHERE text IS NOT NULL", [], |row| row.get(0)).optional()?;
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut mirror = ItemMirror::of_mime(Items::from_saved(inbox, state.as_deref())?);
    while let Some(page) = next_page(&mut mirror, endpoint, |request| send(agent, request))? {
        let transaction = db.transaction()?;
        transaction.execute("DELETE FROM item WHERE ?", [page.is_from_start()])?;
        for change in page.changes() {
            let (id, mime) = match change {
                MirrorChange::Item(id, item) => (id, Some(item.mime_content().ok_or("no MIME content")?)),
                MirrorChange::Removed(id) => (id, None),
                MirrorChange::Failed(_, error) => return Err(error.clone().into()),
                _ => continue, // a read flag
            };
            transaction.execute("DELETE FROM item WHERE id = ?", [&id.id])?;
            transaction.execute("INSERT INTO item SELECT ?1, ?2 WHERE ?2 IS NOT NULL", (&id.id, mime))?;
        }
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
    let tables = "CREATE TABLE item (id TEXT PRIMARY KEY, mime BLOB); CREATE TABLE state (key PRIMARY KEY, text TEXT);";
    db.execute_batch(tables)?;
    for run in 1..=2 {
        mirror(&mut db, &ureq::Agent::new_with_defaults(), &endpoint)?;
        let items: i64 = db.query_row("SELECT count(*) FROM item", [], |row| row.get(0))?;
        println!("run {run}: {items} items");
        server.server().change_at_random("mei@example.com", run, 100);
    }
    Ok(())
}
