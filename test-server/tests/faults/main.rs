//! Faults over HTTP: the outcome of each kind for a client, and the work that is done.

mod client;
mod each;
mod random;
mod script;
mod syncs;
