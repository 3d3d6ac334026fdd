//! The history of a schema: how each component was in the server versions on record.
//!
//! `walk` gives every component a path, by which `record` finds the same component in older schemas and compares its
//! properties. `versions` goes the other way: it gives the components of an older version from the history. `text`
//! writes the history as foreign attributes, which validators ignore, and reads it back.

pub(crate) mod component;
pub(crate) mod record;
#[cfg(test)]
mod tests;
pub(crate) mod text;
pub(crate) mod versions;
pub(crate) mod walk;

/// An occurrence as the history and a diff write it: `0..unbounded`.
pub(crate) fn occurrence(min: u64, max: Option<u64>) -> String {
    format!("{min}..{}", max.map_or_else(|| "unbounded".to_owned(), |max| max.to_string()))
}

/// Reads an occurrence that [`occurrence`] wrote.
pub(crate) fn read_occurrence(text: &str) -> Option<(u64, Option<u64>)> {
    let (min, max) = text.split_once("..")?;
    let max = if max == "unbounded" { None } else { Some(max.parse().ok()?) };
    Some((min.parse().ok()?, max))
}
