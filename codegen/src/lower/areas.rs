//! The areas of the operations, for their documentation.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::type_name;
use crate::rust::{Area, AreaOperation, Path, Type};
use crate::schema::{self, OperationDocs, file_names};
use crate::suggest::suggestion_or;

use super::Lower;
use super::names::snake;

impl Lower<'_> {
    /// The areas; empty for a schema folder without `operation-docs.toml`. Otherwise each operation is in one area.
    ///
    /// Entries for operations that the schema lacks are left out. Operations without an entry are in the last area, without an
    /// example.
    pub(super) fn areas(&self, warnings: &mut Vec<Error>) -> Result<Vec<Area>> {
        let schema = &self.resolved.schema;
        let operations: BTreeMap<&str, &schema::Operation> =
            schema.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect();
        warnings.extend(self.notes_of_unknown_types());
        let mut documented: BTreeMap<&str, &str> = BTreeMap::new();
        let (mut areas, mut errors) = (Vec::new(), Errors::default());
        for area in &schema.areas {
            let mut lowered = Vec::new();
            for docs in &area.operations {
                let Some(operation) = operations.get(docs.name.as_str()) else {
                    let message = unknown("operation", &docs.name, operations.keys());
                    warnings.push(problem(ErrorKind::Entry, docs, message));
                    continue;
                };
                if let Some(other) = documented.insert(&docs.name, &area.title) {
                    let message =
                        format!("the area {other:?} also has this operation; remove one of the entries");
                    errors.push(problem(ErrorKind::Duplicate, docs, message));
                }
                lowered.extend(self.documented(operation, docs));
            }
            areas.push(Area { title: area.title.clone(), setup: area.setup.clone(), operations: lowered });
        }
        errors.finish()?;
        areas.retain(|area| !area.operations.is_empty());
        let missing = operations.iter().filter(|(name, _)| !documented.contains_key(**name));
        let missing: Vec<&schema::Operation> = missing.map(|(_, operation)| *operation).collect();
        if !areas.is_empty() && !missing.is_empty() {
            areas.push(self.other_operations(&missing, warnings));
        }
        Ok(areas)
    }

    fn documented(&self, operation: &schema::Operation, docs: &OperationDocs) -> Option<AreaOperation> {
        Some(AreaOperation {
            name: docs.name.clone(),
            variable: snake(&docs.name),
            request: self.request_path(operation)?,
            description: docs.description.clone(),
            example: Some(docs.request.clone()),
        })
    }

    /// The area of the operations without an entry.
    fn other_operations(&self, missing: &[&schema::Operation], warnings: &mut Vec<Error>) -> Area {
        let operations = missing.iter().filter_map(|operation| {
            let name = operation.name.clone();
            let message = "missing entry; add the operation to an area";
            let warning = Error::new(ErrorKind::Entry, message).of(format!("operation {name}"));
            warnings.push(warning.in_file(file_names::OPERATION_DOCS));
            let (variable, request) = (snake(&name), self.request_path(operation)?);
            Some(AreaOperation { name, variable, request, description: String::new(), example: None })
        });
        let operations = operations.collect();
        Area { title: "Other operations".to_owned(), setup: String::new(), operations }
    }

    /// The Rust type of a request; `None` for a built-in type, which is an error of the operation.
    fn request_path(&self, operation: &schema::Operation) -> Option<Path> {
        let request = &self.resolved.schema.elements[&operation.request];
        match self.paths.named_type(type_name(&request.type_ref)) {
            Type::Path(path) => Some(path),
            _ => None,
        }
    }

    fn notes_of_unknown_types(&self) -> impl Iterator<Item = Error> {
        let types = &self.resolved.schema.types;
        self.resolved.schema.notes.iter().filter(|note| !types.contains_key(&note.name)).map(|note| {
            let name = note.name.to_string();
            let message = unknown("type in a note", &name, types.keys());
            Error::new(ErrorKind::Entry, message).of(format!("type {name}")).at(&note.location)
        })
    }
}

/// The message for an entry that names no component of the schema.
fn unknown(kind: &str, name: &str, known: impl IntoIterator<Item = impl ToString>) -> String {
    format!("unknown {kind} {name:?}; {}", suggestion_or("remove the entry", name, known))
}

fn problem(kind: ErrorKind, docs: &OperationDocs, message: String) -> Error {
    Error::new(kind, message).of(format!("operation {}", docs.name)).at(&docs.location)
}
