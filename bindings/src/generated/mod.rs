// @generated from the schemas of version V2018_01_08

//! The types, elements and operations of the schemas.

/// The elements of SOAP headers.
pub mod headers;
pub mod messages;
/// The namespaces.
#[doc(hidden)]
#[allow(non_upper_case_globals)]
pub mod ns;
pub mod operation_index;
/// The operations.
pub mod operations;
/// The fields of items and folders by path.
pub(crate) mod properties;
pub mod types;
