//! The checks of the fuzz targets, with a module for each target. `fuzz_targets` has only the entry points.
//!
//! A check takes any bytes and panics if the bindings violate a property. `README.md` lists the properties with their
//! exceptions, and describes how to run the targets.

#![forbid(unsafe_code)]

pub mod elements;
mod known;
pub mod mutate;
mod operations;
pub mod oracle;
pub mod read;
pub mod round_trip;
pub mod scan;
pub mod state;
pub mod stream;
// The tests use the same comparison.
#[path = "../../tests/src/streamed.rs"]
pub mod streamed;
pub mod well_formed;
