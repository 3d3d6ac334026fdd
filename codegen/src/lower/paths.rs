//! The module and name of the Rust type for each schema type.

use std::collections::BTreeMap;

use crate::built_in::{ANY_TYPE, built_in};
use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::Resolved;
use crate::rust::{Module, Path, Type};
use crate::schema::{Name, Namespace, Part, Schema};

use super::choice_names::substitution_path;
use super::docs;
use super::names::type_name;

/// The names of all generated types.
pub(super) struct Paths {
    pub(super) types: BTreeMap<Name, Path>,
    /// The enums over `xsi:type`.
    xsi_types: BTreeMap<Name, Path>,
    /// All names in use, with the component that uses each.
    taken: BTreeMap<Path, String>,
}

/// The longest name of a type.
const NAME_LENGTH: usize = 200;

impl Paths {
    /// Names all types. Two types with the same name are an error, and keep it.
    pub(super) fn new(resolved: &Resolved, errors: &mut Errors) -> Self {
        let schema = &resolved.schema;
        let mut wanted: BTreeMap<Path, Vec<&Name>> = BTreeMap::new();
        for name in schema.types.keys() {
            if chosen(schema, name).is_none() {
                wanted.entry(path(name, name.without_suffix())).or_default().push(name);
            }
        }
        let mut paths = Self { types: BTreeMap::new(), xsi_types: BTreeMap::new(), taken: BTreeMap::new() };
        for name in schema.types.keys() {
            if let Some(chosen) = chosen(schema, name) {
                errors.check(paths.add(schema, name, path(name, chosen)));
            }
        }
        for (short, mut names) in wanted {
            // If two whole names are equal in Rust, the error is about the newer type.
            names.sort_by_key(|name| docs::oldest(schema, schema.types[*name].history()));
            // If a name exists with and without the suffix `Type`, both types keep the name that they have.
            for name in &names {
                let chosen = if names.len() == 1 { short.clone() } else { path(name, &name.local) };
                errors.check(paths.add(schema, name, chosen));
            }
        }
        for name in resolved.xsi_types.keys() {
            let short = any(paths.of(name));
            // The enum of a substitution group has the short name if the group has it.
            let is_group = resolved.substitutions.keys().any(|head| substitution_path(schema, head) == short);
            let any = if is_group { path(name, &format!("Any{}", name.local)) } else { short };
            let claimed = paths.claim(&any, &format!("the enum over xsi:type of type {name}"));
            errors.check(claimed.map_err(|error| located(error, schema, name)));
            paths.xsi_types.insert(name.clone(), any);
        }
        paths
    }

    fn add(&mut self, schema: &Schema, name: &Name, path: Path) -> Result<()> {
        let claimed = match path.name.len() {
            // The name is the name of a file too.
            0..=NAME_LENGTH => self.claim(&path, &format!("type {name}")),
            length => {
                let message = format!("expected a name of at most {NAME_LENGTH} bytes, found {length}");
                Err(Error::new(ErrorKind::Name, message))
            }
        };
        self.types.insert(name.clone(), path);
        claimed.map_err(|error| located(error, schema, name))
    }

    /// The Rust type of a schema type.
    pub(super) fn of(&self, name: &Name) -> &Path {
        &self.types[name]
    }

    /// The schema type of a Rust type; `None` for an enum that the schema does not have.
    pub(super) fn name_of(&self, path: &Path) -> Option<&Name> {
        self.types.iter().find(|(_, known)| *known == path).map(|(name, _)| name)
    }

    /// The Rust type of a schema type or a built-in type.
    pub(super) fn named_type(&self, name: &Name) -> Type {
        match name.namespace {
            Namespace::Xs => match built_in(&name.local) {
                Some(built_in) => Type::BuiltIn(built_in.rust),
                None if name.local == ANY_TYPE => Type::BuiltIn("xml::RawXml"),
                None => unreachable!("`load` refuses {name}"),
            },
            _ => Type::Path(self.of(name).clone()),
        }
    }

    /// The base type of a type such as `xs:positiveInteger`; otherwise the type itself. A restriction holds the Rust type of
    /// the base type, and checks all bounds itself.
    pub(super) fn unbounded(built_in_type: &Name) -> Name {
        let restricts = built_in(&built_in_type.local).and_then(|built_in| built_in.restricts);
        restricts.map_or_else(|| built_in_type.clone(), |restricts| Name::new(Namespace::Xs, restricts.base))
    }

    /// The enum over `xsi:type` for elements of a type.
    pub(super) fn xsi_type(&self, name: &Name) -> &Path {
        &self.xsi_types[name]
    }

    /// Takes a name for a component, or fails with the component that has it.
    pub(super) fn claim(&mut self, path: &Path, component: &str) -> Result<()> {
        if let Some(other) = self.taken.get(path) {
            let message = format!("{other} and {component} would both have the Rust name {:?}", path.name);
            return Err(Error::new(ErrorKind::Name, message));
        }
        self.taken.insert(path.clone(), component.to_owned());
        Ok(())
    }
}

/// An error about the name of a type, with the entry that chooses another.
fn located(error: Error, schema: &Schema, name: &Name) -> Error {
    let remedy = Part::Type(name.clone()).remedy();
    error.with_remedy(&remedy).of(format!("type {name}")).at(schema.types[name].location())
}

/// The name that the schema folder chooses for a type.
fn chosen<'s>(schema: &'s Schema, name: &Name) -> Option<&'s str> {
    schema.overrides.name(&Part::Type(name.clone()))
}

/// The enum of a substitution group or of derived types: its name begins with `Any`.
pub(super) fn any(path: &Path) -> Path {
    Path { module: path.module, name: format!("Any{}", path.name.trim_end_matches('_')) }
}

/// The path of a name in the module of its namespace.
pub(super) fn path(name: &Name, local: &str) -> Path {
    Path { module: module(name.namespace), name: type_name(local) }
}

/// The module of a namespace.
pub(super) fn module(namespace: Namespace) -> Module {
    match namespace {
        Namespace::Messages => Module::Messages,
        Namespace::Other(other) => Module::Other(other.prefix()),
        _ => Module::Types,
    }
}
