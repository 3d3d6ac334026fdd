//! What the fuzz targets check, a module per target; `fuzz_targets` has only their entry points.
//!
//! A check takes any bytes and panics when a property of the bindings does not hold for them. `README.md`
//! says how to run them, and has the list of properties with what is excepted from each.

#![forbid(unsafe_code)]

pub mod elements;
mod known;
pub mod mutate;
pub mod names;
mod operations;
pub mod oracle;
pub mod read;
pub mod round_trip;
pub mod state;
pub mod stream;
// The tests compare in the same way.
#[path = "../../tests/src/streamed.rs"]
pub mod streamed;
pub mod well_formed;
