//! Faults over HTTP: each kind, what a client says of it, and if the work was done.

mod client;
mod each;
mod random;
mod script;
mod syncs;
