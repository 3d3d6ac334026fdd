//! Generates Rust from the Exchange Web Services schemas.
//!
//! The pipeline is the table of contents of this crate:
//!
//! | stage | from | to |
//! |---|---|---|
//! | [`mod@load`] | XSD files, by way of xsd-parser | [`schema`]: components as plain data |
//! | `resolve` | components | the same, with the relations between them |
//! | `lower` | components | `rust`: items and fields, without XSD |
//! | `render` | items and fields | tokens, then formatted text |
//! | [`mod@write`] | texts | files: only what changed, pruned, or compared |
//!
//! [`generate`] runs all stages.
//!
//! Other parts:
//!
//! - [`mod@wire`] applies the entries of `wire.toml` to a schema; `resolve` begins with it.
//! - `secrets` lists the values that `Debug` must hide.
//! - `explain` shows the result of each stage for a name.
//! - [`schema::History`] holds the properties of a component in older versions of the schema.
//! - [`Diff`] lists the changes between two schemas.
//! - [`Builder`] runs the pipeline in a build script.
//! - [`import()`] writes the canonical files of `schemas/` from the files of a server.

/// The program in the crate's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod builder;
mod built_in;
mod diff;
mod error;
mod exchange;
mod explain;
mod history;
pub mod import;
pub mod load;
mod lower;
mod pattern;
mod pipeline;
mod render;
mod resolve;
mod rust;
pub mod schema;
mod secrets;
mod suggest;
#[cfg(test)]
mod test_schema;
pub mod wire;
pub mod write;

pub use builder::Builder;
pub use diff::{Change, ChangeKind, Diff, Effect, RustChange};
pub use error::{Error, ErrorKind, Result};
pub use explain::Explainer;
pub use import::import;
pub use pipeline::generate;
pub use write::Files;
