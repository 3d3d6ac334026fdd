//! Helpers of the tests: the schema, random documents, canonical comparison, validation, and published examples.

pub mod answer;
pub mod canonical;
pub mod changed_schema;
pub mod default_reading;
pub mod derived;
pub mod each_site;
pub mod elements;
pub mod kept;
pub mod next_version;
pub mod proof;
pub mod sample;
pub mod secret;
pub mod shared;
pub mod splitter;
pub mod streamed;
pub mod sync_model;
pub mod unreached;
pub mod validate;

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use ews_bindings::types::Message;
use ews_bindings::xml::Element;
use ews_codegen::schema::Schema;

/// The README, whose program must compile.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The declaration of the types namespace in test documents.
pub const TYPES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

/// The element `t:Message`. Most tests of reading and writing use it.
pub const MESSAGE: Element<Message> = Element::new("t:Message");

/// Returns the number in an environment variable, or `default` if the variable is not set.
///
/// # Panics
/// If the variable is not a number.
pub fn env_number(name: &str, default: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("expected a number, found {name}={text:?}")),
        Err(_) => default,
    }
}

/// Prints a line even if the test passes. The test runner captures `println!`, but not direct writes to stderr.
pub fn print_always(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Returns the root folder of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The schema of the repository, with the entries of `wire.toml` applied.
///
/// # Panics
/// If the schema does not load.
pub static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    ews_codegen::wire::schema(&root().join("schemas")).unwrap_or_else(|error| panic!("{error}"))
});
