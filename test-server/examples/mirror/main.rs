//! Mirrors a mailbox into a folder: one file for each item, with its MIME content.
//!
//! `cargo run --example mirror` starts a test server with a mailbox, mirrors it, changes it, and mirrors it again. It then
//! ends a run in the middle, and shows that the next run continues.
//!
//! `cargo run --example mirror -- --url https://mail.example.com/EWS/Exchange.asmx --user mei@example.com --folder mail`
//! mirrors a real mailbox. The password is in the environment variable `EWS_PASSWORD`, or the program asks for it. With
//! `EWS_TOKEN`, the program sends this bearer token in place of the password; `--user` still names the mailbox.

mod attempts;
mod client;
mod demo;
mod error;
mod mirror;
mod store;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use ews_bindings::http_1::{Authorization, Endpoint};
use indicatif::{ProgressBar, ProgressStyle};

use crate::attempts::Waits;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::mirror::Mirror;
use crate::store::Store;

/// Mirrors a mailbox into a folder. Without a URL, the program mirrors the mailbox of a test server.
///
/// The password of the user is in the environment variable `EWS_PASSWORD`, or the program asks for it. A bearer token in
/// the variable `EWS_TOKEN` is sent in place of the password.
#[derive(Parser)]
struct Arguments {
    /// The URL of EWS, usually `https://HOST/EWS/Exchange.asmx`
    #[arg(long, requires_all = ["folder", "user"])]
    url: Option<String>,
    /// The user, such as mei@example.com. It also names the mailbox of the mirror
    #[arg(long, requires = "url")]
    user: Option<String>,
    /// The folder of the mirror. A new mirror needs an empty folder
    #[arg(long)]
    folder: Option<PathBuf>,
    /// The number of items in the mailbox of the test server
    #[arg(long, default_value_t = 3000)]
    items: usize,
    /// A PEM file with the certificates to trust, for a server whose certificate is not from a public authority
    #[arg(long, value_name = "FILE", requires = "url")]
    ca: Option<PathBuf>,
    /// The time limit of a request, in seconds
    #[arg(long, default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..))]
    timeout: u64,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let limit = Duration::from_secs(arguments.timeout);
    let result = match &arguments.url {
        Some(url) => real(url, &arguments, limit),
        None => demo::run(arguments.folder.as_deref(), arguments.items, limit),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", printable(&error.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// Returns a text without control characters: a text of a server must not control the terminal.
fn printable(text: &str) -> String {
    text.chars().filter(|character| !character.is_control()).collect()
}

/// Mirrors the mailbox of a real server.
fn real(url: &str, arguments: &Arguments, limit: Duration) -> Result<()> {
    let endpoint = Endpoint::new(url).map_err(|error| setting("--url", &error))?;
    let token = std::env::var("EWS_TOKEN").ok().filter(|token| !token.is_empty());
    let user = arguments.user.as_deref().unwrap_or_default();
    let authorization = match &token {
        Some(token) => Authorization::bearer(token).map_err(|error| setting("EWS_TOKEN", &error))?,
        None => Authorization::basic(user, &password()?).map_err(|error| setting("--user", &error))?,
    };
    let endpoint = endpoint.authorization(authorization);
    // Credentials without encryption are refused before anything is written.
    endpoint.post("", "").map_err(|error| setting("--url", &error))?;
    let client = match &arguments.ca {
        Some(file) => {
            let pem =
                std::fs::read(file).map_err(|error| setting(&format!("--ca {}", file.display()), &error))?;
            Client::trusting(endpoint, token.is_some(), limit, &pem)?
        }
        None => Client::new(endpoint, token.is_some(), limit),
    };
    let folder = arguments.folder.as_deref().unwrap_or_else(|| Path::new("."));
    // The mirror of one user must not be taken for that of another. A query of the URL can be secret.
    let server = url.split(['?', '#']).next().unwrap_or(url);
    mirror(&client, &mut Store::open(folder, &format!("{user} at {server}"))?)
}

/// Names the setting that an error is about.
fn setting(name: &str, error: &impl std::fmt::Display) -> Error {
    Error::Text(format!("{name}: {error}"))
}

fn password() -> Result<String> {
    let asked = |_| rpassword::prompt_password("password: ");
    let no_terminal = |_| Error::Text("no terminal to ask for the password: set EWS_PASSWORD".to_owned());
    std::env::var("EWS_PASSWORD").or_else(asked).map_err(no_terminal)
}

/// Mirrors a mailbox, and shows the progress.
fn mirror(client: &Client, store: &mut Store) -> Result<()> {
    let bar = ProgressBar::no_length();
    let style = ProgressStyle::with_template("{bar:30} {pos:>6} of about {len} changes, {elapsed}, {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let mut on_progress = |folder: &store::StoredFolder, changes: u32| {
        if changes == 0 && folder.state.is_none() {
            bar.inc_length(folder.items.into());
        }
        bar.set_message(printable(&folder.name));
        bar.inc(changes.into());
        if bar.length().is_none_or(|length| length < bar.position()) {
            bar.set_length(bar.position());
        }
    };
    let waiting = bar.clone();
    let on_wait = move |wait: Duration| waiting.set_message(format!("waiting {wait:?} for the server"));
    let waits = Waits { longest: Duration::from_secs(3600), on_wait: Box::new(on_wait) };
    let result = Mirror { client, store, waits: &waits, on_progress: &mut on_progress }.run();
    let changes = bar.position();
    bar.finish_and_clear();
    result?;
    let (files, failures) = store.counts()?;
    println!("{changes} changes; the mirror has {files} files");
    if failures > 0 {
        println!(
            "the server did not send {failures} items, or not their attachments; the next run asks for them again"
        );
    }
    Ok(())
}
