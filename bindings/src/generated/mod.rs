// @generated from the schemas of version V2018_01_08

//! What the schemas give.
pub mod headers;
pub mod messages;
pub mod operations;
pub mod types;
