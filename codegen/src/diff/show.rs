//! A diff as text and as JSON.

use std::fmt;

use crate::error::{Error, ErrorKind, Result};

use super::{Change, ChangeKind, Diff, Effect, RustChange};

impl Diff {
    /// The diff as JSON: `old`, `new`, `changes` with `part`, `what` and `effect`, and `rust` with `item`, `from`,
    /// `to` and `effect`.
    ///
    /// # Errors
    /// When it cannot be written as JSON, which does not happen.
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

/// A title with the number of changes, and the changes.
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
        let of = |what: &str| if what.is_empty() { String::new() } else { format!(": {what}") };
        match (&self.from, &self.to) {
            (None, to) => write!(f, "+ {}{}", self.item, of(to.as_deref().unwrap_or(""))),
            (Some(from), None) => write!(f, "- {}{}", self.item, of(from)),
            (Some(from), Some(to)) => write!(f, "~ {}: {from} became {to}", self.item),
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = &self.part;
        match &self.what {
            ChangeKind::Added { required: false } => write!(f, "+ {part}"),
            ChangeKind::Added { required: true } => write!(f, "+ {part}, required"),
            ChangeKind::Removed => write!(f, "- {part}"),
            ChangeKind::Retyped { from, to } => write!(f, "~ {part}: {from} became {to}"),
            ChangeKind::Reordered => write!(f, "~ {part}: its elements stand in another order"),
            ChangeKind::Loosened { from, to } => write!(f, "~ {part}: loosened from {from} to {to}"),
            ChangeKind::Tightened { from, to } => write!(f, "~ {part}: tightened from {from} to {to}"),
            ChangeKind::Changed { from, to } => write!(f, "~ {part}: {} became {}", said(from), said(to)),
        }
    }
}

/// A text, or a word for none.
pub(super) fn said(text: &str) -> &str {
    if text.is_empty() { "nothing" } else { text }
}
