//! Generates Rust from the Exchange Web Services schemas.
//!
//! The generator is a pipeline. [`generate`] runs all stages:
//!
//! | stage | input | output |
//! |---|---|---|
//! | [`mod@load`] | XSD files, a WSDL, and the `.toml` files of the folder | [`schema`]: components as plain data |
//! | `resolve` | components | a changed schema, and the relations between its components |
//! | `lower` | components and relations | `rust`: items and fields, without XSD |
//! | `render` | items and fields | tokens, then formatted text; a module for each kind of item |
//! | [`mod@write`] | texts | files: changed ones are written, obsolete ones deleted; or all are compared |
//!
//! `resolve` makes four changes to the schema. It applies the entries of `wire.toml` with `wire`, it gives a name to each
//! anonymous type, it gives each response a list of the messages of its operation, and it removes particles without effect.
//!
//! Other parts:
//!
//! | part | task |
//! |---|---|
//! | `pipeline` | runs the stages in a row |
//! | [`import()`] | writes the canonical files of `schemas/` from the files of a server |
//! | [`mod@wire`] | applies the entries of `wire.toml`, except `[[xsi_type]]`, which `resolve` applies |
//! | `history` | compares older versions of a schema, and records the differences as [`schema::History`] |
//! | `diff` | [`Diff`] lists the changes between two schemas, and their effect on the Rust API |
//! | `doc_pages` | [`doc_pages()`] finds the pages of Microsoft's reference |
//! | `zone_names` | [`zone_names()`] makes the table of Windows and IANA names of time zones |
//! | `explain` | [`Explainer`] shows the result of each stage for a name |
//! | `builder` | [`Builder`] runs the pipeline in a build script |
//! | `name` | the names of components with their namespaces, in all stages |
//! | `words` | keywords and other words that names must avoid |
//! | `exchange` | the names of Exchange on which the generator depends |
//! | `secrets` | the values that `Debug` must hide |
//! | `limits` | the limits to the size and depth of a schema |
//! | `built_in` | the built-in types of XML Schema and their Rust types |

/// The program in the crate's README compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod builder;
mod built_in;
mod diff;
mod doc_pages;
mod error;
mod escape;
mod exchange;
mod explain;
mod history;
pub mod import;
mod limits;
pub mod load;
mod lower;
mod name;
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
mod words;
pub mod write;
mod zone_names;

pub use builder::Builder;
pub use diff::{Change, ChangeKind, Diff, Effect, RustChange};
pub use doc_pages::{DocPagesFile, doc_pages};
pub use error::{Error, ErrorKind, Result};
pub use explain::Explainer;
pub use import::{import, import_as};
pub use pipeline::{generate, generate_operations};
pub use write::Files;
pub use zone_names::zone_names;
