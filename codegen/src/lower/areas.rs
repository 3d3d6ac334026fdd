//! The areas of the operations, for their documentation.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::resolve::type_name;
use crate::rust::{Area, AreaOperation};
use crate::schema::{self, OperationDocs};
use crate::suggest::did_you_mean;

use super::Lower;
use super::names::snake;

impl Lower<'_> {
    /// The areas; empty for a schema folder without `operation-docs.toml`. Otherwise each operation is in one area.
    pub(super) fn areas(&self) -> Result<Vec<Area>> {
        let schema = &self.resolved.schema;
        let operations: BTreeMap<&str, &schema::Operation> =
            schema.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect();
        if let Some(note) = schema.notes.iter().find(|note| !schema.types.contains_key(&note.name)) {
            let name = note.name.to_string();
            let message = format!("unknown type in a note{}", did_you_mean(&name, schema.types.keys()));
            return Err(Error::new(ErrorKind::Unresolved, message)
                .of(format!("type {name}"))
                .at(&note.location));
        }
        let mut documented: BTreeMap<&str, &str> = BTreeMap::new();
        let mut areas = Vec::new();
        for area in &schema.areas {
            let mut lowered = Vec::new();
            for docs in &area.operations {
                let Some(operation) = operations.get(docs.name.as_str()) else {
                    let suggestion = did_you_mean(&docs.name, operations.keys());
                    return Err(error(docs, &format!("unknown operation{suggestion}")));
                };
                if let Some(other) = documented.insert(&docs.name, &area.title) {
                    return Err(error(docs, &format!("the area {other:?} also has this operation")));
                }
                let request = type_name(&schema.elements[&operation.request].type_ref);
                lowered.push(AreaOperation {
                    name: docs.name.clone(),
                    variable: snake(&docs.name),
                    request: self.paths.of(request).clone(),
                    description: docs.description.clone(),
                    example: docs.request.clone(),
                });
            }
            areas.push(Area { title: area.title.clone(), setup: area.setup.clone(), operations: lowered });
        }
        match operations.keys().find(|name| !documented.contains_key(**name)) {
            Some(missing) if !areas.is_empty() => {
                let message = "missing description; add the operation to an area";
                Err(Error::new(ErrorKind::Unresolved, message)
                    .of(format!("operation {missing}"))
                    .in_file(schema::Area::FILE))
            }
            _ => Ok(areas),
        }
    }
}

fn error(docs: &OperationDocs, message: &str) -> Error {
    Error::new(ErrorKind::Unresolved, message).of(format!("operation {}", docs.name)).at(&docs.location)
}
