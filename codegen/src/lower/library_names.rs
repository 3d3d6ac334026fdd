//! Types whose Rust names the library uses.

use crate::error::{Error, ErrorKind, Errors};
use crate::exchange::{EXTENDED_PROPERTIES, FIELD_URIS, RESPONSE_CODE, RESPONSE_MESSAGE};
use crate::resolve::Resolved;
use crate::schema::{Name, Namespace, Part};

use super::paths::Paths;

/// The types, each with its Rust name.
const NAMES: [(Namespace, &str, &str); 4] = [
    (Namespace::Messages, RESPONSE_MESSAGE.0, RESPONSE_MESSAGE.1),
    (Namespace::Messages, RESPONSE_CODE.0, RESPONSE_CODE.1),
    (Namespace::Types, FIELD_URIS, "UnindexedFieldUri"),
    (Namespace::Types, EXTENDED_PROPERTIES.1, EXTENDED_PROPERTIES.0),
];

/// Adds an error for each of these types that has another name.
pub(super) fn check(resolved: &Resolved, paths: &Paths, errors: &mut Errors) {
    let schema = &resolved.schema;
    for (namespace, local, expected) in NAMES {
        let name = Name::new(namespace, local);
        let Some(definition) = schema.types.get(&name).filter(|_| paths.of(&name).name != expected) else {
            continue;
        };
        let is_chosen = schema.overrides.name(&Part::Type(name.clone())).is_some();
        let remedy = if is_chosen {
            "remove its entry in overrides.toml"
        } else {
            "give the other type an entry in overrides.toml, under [types]"
        };
        let found = &paths.of(&name).name;
        let message =
            format!("expected the Rust name {expected:?}, which the library uses, found {found:?}; {remedy}");
        let error = Error::new(ErrorKind::Name, message).of(format!("type {name}"));
        errors.push(error.at(definition.location()));
    }
}
