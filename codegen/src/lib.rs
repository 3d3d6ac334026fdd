//! Generates Rust from the Exchange Web Services schemas.
pub mod error;
pub mod import;
pub mod load;
pub mod schema;
pub mod write;
