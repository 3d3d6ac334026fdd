//! Which Rust type a schema type becomes: its module and name.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Result};
use crate::resolve::Resolved;
use crate::rust::{Module, Path};
use crate::schema::{Name, Namespace};

use super::names::{field, snake, upper_camel};

/// Names of Rust's own that generated code uses as they are.
const RESERVED: &[&str] = &[
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Err",
    "From",
    "FromIterator",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "TryFrom",
    "Vec",
];

/// The names of all generated types.
pub(super) struct Paths {
    types: BTreeMap<Name, Path>,
    taken: BTreeSet<Path>,
}

impl Paths {
    pub(super) fn new(resolved: &Resolved) -> Result<Self> {
        let schema = &resolved.schema;
        let mut wanted: BTreeMap<Path, Vec<&Name>> = BTreeMap::new();
        for name in schema.types.keys() {
            wanted.entry(path(name, short(name))).or_default().push(name);
        }
        let mut paths = Self { types: BTreeMap::new(), taken: BTreeSet::new() };
        for name in schema.types.keys() {
            let rust = path(name, short(name)).name;
            let file = snake(&rust);
            if !rust.is_ascii() || RESERVED.contains(&rust.as_str()) || field(&file) != file {
                let message = format!("{rust} cannot be the name of a Rust type and its file");
                return Err(Error::new(ErrorKind::Name, message)
                    .of(format!("type {name}"))
                    .at(schema.types[name].location()));
            }
        }
        for (short, names) in wanted {
            // Where a name exists with and without the suffix, both keep what they have.
            for name in &names {
                let chosen = if names.len() == 1 { short.clone() } else { path(name, &name.local) };
                if !paths.taken.insert(chosen.clone()) {
                    let message = format!("{} would be the Rust name of two types", chosen.name);
                    return Err(Error::new(ErrorKind::Name, message)
                        .of(format!("type {name}"))
                        .at(schema.types[*name].location()));
                }
                paths.types.insert((*name).clone(), chosen);
            }
        }
        Ok(paths)
    }

    /// The Rust type of a schema type.
    pub(super) fn of(&self, name: &Name) -> &Path {
        &self.types[name]
    }

    /// The enum over `xsi:type` for elements of a type.
    pub(super) fn polymorph(&self, name: &Name) -> Path {
        let path = self.of(name);
        Path { module: path.module, name: format!("Any{}", path.name) }
    }

    /// Takes a name if it is free.
    pub(super) fn claim(&mut self, path: &Path) -> bool {
        self.taken.insert(path.clone())
    }
}

/// A name without its suffix `Type`.
pub(super) fn short(name: &Name) -> &str {
    name.local.strip_suffix("Type").filter(|short| !short.is_empty()).unwrap_or(&name.local)
}

/// The path of a name in the module of its namespace.
pub(super) fn path(name: &Name, local: &str) -> Path {
    Path { module: module(name.namespace), name: upper_camel(local) }
}

/// The module of a namespace.
pub(super) fn module(namespace: Namespace) -> Module {
    match namespace {
        Namespace::Messages => Module::Messages,
        _ => Module::Types,
    }
}
