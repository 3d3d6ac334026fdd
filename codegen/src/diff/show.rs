//! A diff as text and JSON.

use std::fmt;

use crate::error::{Error, ErrorKind, Result};

use super::{Change, ChangeKind, Diff, Effect, RustChange};

impl Diff {
    /// The diff as JSON: `old`, `new`, `changes` with `component`, `change` and `effect`, and `rust` with `item`,
    /// `from`, `to` and `effect`.
    ///
    /// # Errors
    /// When serializing fails.
    pub fn to_json(&self) -> Result<String> {
        serde_json::to_string_pretty(self).map_err(|error| Error::new(ErrorKind::Io, error.to_string()))
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} -> {}", self.old, self.new)?;
        for (effect, title) in
            [(Effect::Breaking, "Breaking"), (Effect::WireOnly, "On the wire only"), (Effect::Added, "Added")]
        {
            section(f, title, self.changes.iter().filter(|change| change.effect == effect))?;
        }
        for (effect, title) in [(Effect::Breaking, "Breaking in Rust"), (Effect::Added, "Added in Rust")] {
            section(f, title, self.rust.iter().filter(|change| change.effect == effect))?;
        }
        Ok(())
    }
}

/// Writes a title with the number of changes, then the changes.
fn section(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    changes: impl Iterator<Item = impl fmt::Display> + Clone,
) -> fmt::Result {
    writeln!(f, "\n{title}: {}", changes.clone().count())?;
    { changes }.try_for_each(|change| writeln!(f, "  {change}"))
}

impl fmt::Display for RustChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = |form: &str| if form.is_empty() { String::new() } else { format!(": {form}") };
        match (&self.from, &self.to) {
            (None, to) => write!(f, "+ {}{}", self.item, form(to.as_deref().unwrap_or(""))),
            (Some(from), None) => write!(f, "- {}{}", self.item, form(from)),
            (Some(from), Some(to)) => write!(f, "~ {}: {from} became {to}", self.item),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let component = &self.component;
        match &self.change {
            ChangeKind::Added { required: true, .. } => write!(f, "+ {component}, required"),
            ChangeKind::Added { base: Some(base), .. } => write!(f, "+ {component}, derived from {base}"),
            ChangeKind::Added { .. } => write!(f, "+ {component}"),
            ChangeKind::Removed => write!(f, "- {component}"),
            ChangeKind::Retyped { from, to } => write!(f, "~ {component}: {from} became {to}"),
            ChangeKind::Reordered => write!(f, "~ {component}: another order"),
            ChangeKind::Loosened { from, to } => write!(f, "~ {component}: loosened from {from} to {to}"),
            ChangeKind::Tightened { from, to } => write!(f, "~ {component}: tightened from {from} to {to}"),
            ChangeKind::Changed { from, to } => {
                write!(f, "~ {component}: {} became {}", or_none(from), or_none(to))
            }
        }
    }
}

/// A text, or `none` for an empty text.
pub(super) fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}
