//! Prints the subjects of ten items in the inbox, with the blocking HTTP client `ureq`.
//!
//! `cargo run -p ews-test-server --example ureq` starts a test server. With `EWS_URL`, `EWS_USER` and `EWS_PASSWORD`, or
//! `EWS_TOKEN` in place of user and password, the same program reads a real mailbox.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
use ews_bindings::messages::FindItem;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, IndexBasePoint, IndexedPageView,
    ItemQueryTraversal, ItemResponseShape,
};
use ews_test_server::{Loopback, Options};

fn main() -> Result<(), Box<dyn Error>> {
    let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret").items(40))?;
    let endpoint = match var("EWS_URL") {
        Ok(url) => Endpoint::new(&url)?.authorization(match var("EWS_TOKEN") {
            Ok(token) => Authorization::bearer(&token)?,
            Err(_) => Authorization::basic(&var("EWS_USER")?, &var("EWS_PASSWORD")?)?,
        }),
        Err(_) => {
            Endpoint::new(&server.url())?.authorization(Authorization::basic("mei@example.com", "secret")?)
        }
    };
    // `outcomes` must receive error statuses and redirects, so `ureq` must not handle them.
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .proxy(None)
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .timeout_global(Some(Duration::from_secs(60)))
        .build()
        .into();

    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut view = IndexedPageView::new(0, IndexBasePoint::Beginning);
    view.max_entries_returned = Some(10);
    let request = FindItem {
        view: Some(view.into()),
        ..FindItem::new(
            ItemQueryTraversal::Shallow,
            ItemResponseShape::new(DefaultShapeNames::Default),
            [inbox],
        )
    };
    let (head, mut body) = agent.run(endpoint.request(request)?)?.into_parts();
    let response = http::Response::from_parts(head, body.with_config().limit(64 << 20).read_to_vec()?);
    for outcome in outcomes::<FindItem>(&response)? {
        for item in outcome?.items().iter().filter_map(|item| item.as_item()) {
            println!("{}", item.subject.as_deref().unwrap_or("(no subject)"));
        }
    }
    Ok(())
}
