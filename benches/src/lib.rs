//! The documents and the jobs of the benchmarks.
//!
//! - [`documents`] makes responses like those of a server from a seed.
//! - [`jobs`] lists the jobs: reading and writing with the bindings and with alternatives.
//! - [`peers`] has the alternatives.

pub mod documents;
pub mod jobs;
pub mod peers;
