//! The history of a schema: how each component was in the server versions on record.
//!
//! `walk` gives every component a path, by which `record` finds the same component in older schemas and compares its
//! properties. `align` matches model groups whose paths differ. `versions` reverses `record`: it gives the components of an
//! older version from the history. `text` writes the history as foreign attributes, which validators ignore, and reads it
//! back.

pub(crate) mod align;
pub(crate) mod component;
pub(crate) mod record;
#[cfg(test)]
mod tests;
pub(crate) mod text;
pub(crate) mod versions;
pub(crate) mod walk;
