//! The code of other schemas than the one of `ews-bindings`. `build.rs` generates it.

use ews_tests::elements::Elements;

/// A schema whose code is in this crate.
pub struct Schema {
    /// The folder that the schema comes from.
    pub name: &'static str,
    /// A copy of the folder. In the copy, each type has a global element.
    pub folder: &'static str,
    /// The global elements.
    pub elements: Elements,
}

/// The errors for the random schemas that the generator refused.
pub const REFUSALS: &[&str] = &include!(concat!(env!("OUT_DIR"), "/refusals.rs"));

include!(concat!(env!("OUT_DIR"), "/schemas.rs"));
