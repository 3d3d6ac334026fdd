//! Rules for all kinds of entries in `wire.toml`.

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, SourceLocation};

/// The result of an entry for a type; `None` if the entry has no effect. `applied` is `None` if the schema lacks the type:
/// schemas of older servers lack some types. A built-in entry, which the user cannot edit, need not apply to every schema.
pub(crate) fn settled<T>(
    applied: Option<Result<T>>,
    owner: &Name,
    location: Option<&SourceLocation>,
) -> Result<Option<T>> {
    match (applied.transpose(), location) {
        (Err(error), Some(location)) => Err(error.of(format!("type {owner}")).at(location)),
        (Err(_), None) => Ok(None),
        (Ok(applied), _) => Ok(applied),
    }
}

/// The error for an entry that the schema does not need.
pub(crate) fn unnecessary(header: &str, reason: &str) -> Error {
    let message = format!("unnecessary {header} in wire.toml: {reason}; remove the entry");
    Error::new(ErrorKind::ObsoleteEntry, message)
}
