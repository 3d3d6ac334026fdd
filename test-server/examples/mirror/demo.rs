//! The mirror of a test server: a first run, changes, a second run, and a run that is killed.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_test_server::{Loopback, Options};

use crate::client::Client;
use crate::error::{Error, Result};
use crate::store::Store;

const USER: &str = "mei@example.com";

const OWNER: &str = "a test server";

/// Shows the mirror. Without a folder, the mirror is in a temporary folder, which is removed at the end.
pub(crate) fn run(folder: Option<&Path>, items: usize, limit: Duration) -> Result<()> {
    let server = Loopback::start(Options::new().mailbox(USER, "secret").items(items))?;
    let endpoint = Endpoint::new(&server.url())?.authorization(Authorization::basic(USER, "secret")?);
    let client = Client::new(endpoint, false, limit);
    let temporary = tempfile::tempdir()?;
    let folder = folder.unwrap_or_else(|| temporary.path());

    println!("A test server with {items} items listens on {}", server.url());
    println!("Mirrors the mailbox into {}", folder.display());
    crate::mirror(&client, &mut Store::open(folder, OWNER)?)?;

    println!("Makes 200 random changes, and mirrors again");
    server.server().change_at_random(USER, 1, 200);
    crate::mirror(&client, &mut Store::open(folder, OWNER)?)?;

    println!("Makes 200 random changes. The next run ends in the middle, as if it were killed");
    server.server().change_at_random(USER, 2, 200);
    let mut steps = 0;
    let killed = Store::open(folder, OWNER)?.on_checkpoint(move |_| {
        steps += 1;
        if steps == 100 { Err(std::io::Error::other("killed").into()) } else { Ok(()) }
    });
    match crate::mirror(&client, &mut { killed }) {
        Err(error) => println!("{error}"),
        Ok(()) => println!("the run ended before it was killed"),
    }
    println!("Mirrors again, from the last page that was stored");
    let mut store = Store::open(folder, OWNER)?;
    crate::mirror(&client, &mut store)?;

    let mirrored: BTreeMap<_, _> = store.contents()?.into_iter().collect();
    if mirrored != server.server().contents(USER) {
        return Err(Error::Text("the mirror differs from the mailbox".to_owned()));
    }
    println!("The mirror equals the mailbox: {} items", mirrored.len());
    Ok(())
}
