// @generated from the schemas of version V2018_01_08

//! What the schemas give.
/// The elements of SOAP headers.
pub mod headers;
pub mod messages;

/// What each operation asks and answers.
pub mod operations;
pub mod types;
