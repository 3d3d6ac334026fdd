//! Prints the folders of a mailbox, with the async HTTP client `reqwest`.
//!
//! `cargo run -p ews-test-server --example reqwest` starts a test server. With `EWS_URL` and `EWS_TOKEN`, or `EWS_USER` and
//! `EWS_PASSWORD`, the same program reads a real mailbox.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
use ews_bindings::messages::FindFolder;
use ews_bindings::types::{
    AnyFolder, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderQueryTraversal,
    FolderResponseShape,
};
use ews_test_server::{Loopback, Options};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    // Without the feature `rustls` of `reqwest`, the program must choose a provider of cryptography.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server =
        Loopback::start(Options::new().mailbox("mei@example.com", "secret").token("token").items(40))?;
    let endpoint = match (var("EWS_URL"), var("EWS_TOKEN")) {
        (Ok(url), Ok(token)) => Endpoint::new(&url)?.authorization(Authorization::bearer(&token)?),
        (Ok(url), Err(_)) => {
            let authorization = Authorization::basic(&var("EWS_USER")?, &var("EWS_PASSWORD")?)?;
            Endpoint::new(&url)?.authorization(authorization)
        }
        _ => Endpoint::new(&server.url())?.authorization(Authorization::bearer("token")?),
    };
    // `outcomes` must receive redirects, so `reqwest` must not follow them. A proxy would see the credentials of a URL with
    // `http://`.
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_secs(60));
    let is_plain = endpoint.url().scheme_str() == Some("http");
    let client = if is_plain { client.no_proxy() } else { client }.build()?;

    let top = DistinguishedFolderId::new(DistinguishedFolderIdName::Msgfolderroot);
    let shape = FolderResponseShape::new(DefaultShapeNames::Default);
    let request = endpoint.request(FindFolder::new(FolderQueryTraversal::Deep, shape, [top]))?;
    let mut response = client.execute(request.try_into()?).await?;
    let mut received = http::Response::new(Vec::new());
    *received.status_mut() = response.status();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    *received.body_mut() = response.bytes().await?.to_vec();
    for outcome in outcomes::<FindFolder>(&received)? {
        let root = outcome?.root_folder.ok_or("a page without a folder")?;
        for folder in root.folders.iter().flatten().filter_map(AnyFolder::as_folder) {
            println!(
                "{}: {} items",
                folder.display_name.as_deref().unwrap_or("?"),
                folder.total_count.unwrap_or(0)
            );
        }
    }
    Ok(())
}
