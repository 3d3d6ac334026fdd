//! Small schemas for unit tests.

use std::env;
use std::path::PathBuf;

use crate::error::Problems;
use crate::load::from_texts;
use crate::resolve::{Resolved, resolve};
use crate::schema::{Name, Namespace, Operation, Schema, SourceLocation};

/// The schema folder of the repository. `.ci/next-version` runs the tests with the folder of another checkout.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets the variable")).join("../schemas")
}

/// The operation `Ask`, with a header element in the request.
pub(crate) fn operation() -> Operation {
    Operation {
        name: "Ask".to_owned(),
        action: "urn:ask".to_owned(),
        request: Name::new(Namespace::Messages, "Ask"),
        response: Name::new(Namespace::Messages, "AskResponse"),
        is_repeatable: false,
        request_headers: vec![Name::new(Namespace::Types, "RequestServerVersion")],
        response_headers: Vec::new(),
        location: SourceLocation::default(),
    }
}

/// A schema with these components in `types.xsd`; the first is on line 2.
pub(crate) fn schema(types: &str) -> Schema {
    schema_with_wire(types, "")
}

/// A schema with these components in `types.xsd` and a `wire.toml`, unless that is empty.
pub(crate) fn schema_with_wire(types: &str, wire: &str) -> Schema {
    let uri = Namespace::Types.uri();
    let types = format!(
        "<xs:schema xmlns:xs=\"{}\" xmlns:t=\"{uri}\" targetNamespace=\"{uri}\" elementFormDefault=\"qualified\">\n\
         {types}\n</xs:schema>\n",
        Namespace::Xs.uri()
    );
    let text = |file: &str| match file {
        "types.xsd" => Some(types.clone()),
        "wire.toml" if !wire.is_empty() => Some(wire.to_owned()),
        _ => None,
    };
    from_texts(text).unwrap_or_else(|error| panic!("{error}"))
}

/// A schema with these components in `types.xsd`, and the relations between them.
pub(crate) fn resolved(types: &str) -> Resolved {
    let mut problems = Problems::default();
    let resolved = resolve(schema(types), &mut problems).unwrap_or_else(|error| panic!("{error}"));
    problems.errors.finish().unwrap_or_else(|error| panic!("{error}"));
    resolved
}

/// A name in the types namespace.
pub(crate) fn name(local: &str) -> Name {
    Name::new(Namespace::Types, local)
}
