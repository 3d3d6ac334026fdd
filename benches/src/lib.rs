//! What the benchmarks share: documents to read and write, and the jobs that are measured.
//!
//! - [`documents`] makes responses as a server sends them, from a seed.
//! - [`jobs`] names what is measured: reading and writing by the bindings, and by what a program would use
//!   in their place.
//! - [`peers`] holds the latter.

pub mod documents;
pub mod jobs;
pub mod peers;
