//! Rules for all kinds of entries in `wire.toml`.

use crate::error::{Error, ErrorKind, Problems, Result};
use crate::schema::{Name, Schema, WireEntry};
use crate::suggest::suggestion_or;

/// Notes the error of an entry as an error or a warning. Returns the value.
///
/// If a newer schema lacks the components of an entry, or no longer needs the entry, the error becomes a warning. A
/// built-in entry, without a location, need not apply to every schema: its error is left out.
pub(crate) fn settled<T>(result: Result<T>, entry: &WireEntry, problems: &mut Problems) -> Option<T> {
    let error = match result {
        Ok(applied) => return Some(applied),
        Err(_) if !entry.location.is_known() => return None,
        Err(error) => error.of(format!("type {}", entry.owner)).at(&entry.location),
    };
    match error.kind() {
        ErrorKind::Entry | ErrorKind::Unresolved => {
            problems.warnings.push(error.with_kind(ErrorKind::Entry));
        }
        _ => problems.errors.push(error),
    }
    None
}

/// Returns an error if the schema lacks the type of an entry.
pub(crate) fn known(schema: &Schema, name: &Name) -> Result<()> {
    if schema.types.contains_key(name) {
        return Ok(());
    }
    Err(unknown("type", &name.to_string(), schema.types.keys()))
}

/// The error for an unknown name in an entry.
pub(crate) fn unknown(kind: &str, name: &str, known: impl IntoIterator<Item = impl ToString>) -> Error {
    Error::new(
        ErrorKind::Unresolved,
        format!("unknown {kind} {name:?}; {}", suggestion_or("correct or remove the entry", name, known)),
    )
}

/// The error for an entry that the schema does not need.
pub(crate) fn unnecessary(header: &str, reason: &str) -> Error {
    let message = format!("unnecessary {header} in wire.toml: {reason}; remove the entry");
    Error::new(ErrorKind::Entry, message)
}
