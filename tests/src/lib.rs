//! What the tests share: the schema, canonical comparison, validation, and published examples.

pub mod canonical;
pub mod elements;
pub mod sample;
pub mod shared;
pub mod streamed;
pub mod unreached;
pub mod validate;

use std::io::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use ews_bindings::types::Message;
use ews_bindings::xml::Element;
use ews_codegen::schema::Schema;

/// The program in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// The declaration of the types namespace, as documents of tests have it.
pub const TYPES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

/// The element that most tests of reading and writing are about.
pub const MESSAGE: Element<Message> = Element::new("t:Message");

/// A number that the environment sets.
///
/// # Panics
/// When it sets something else.
pub fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text}")))
}

/// Says something though the test passes: what it prints is not shown then, what goes straight to the stream is.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// The repository's root.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The schema of the repository.
///
/// # Panics
/// When it does not load.
pub static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    ews_codegen::load::load(&root().join("schemas")).unwrap_or_else(|error| panic!("{error}"))
});
