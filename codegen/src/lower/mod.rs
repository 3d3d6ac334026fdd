//! The schema to Rust shapes: names, fields, choices, boxes.
//!
//! In: [`Resolved`]. Out: [`Api`]. Each file decides one thing.

mod boxing;
mod choice;
mod complex;
mod derives;
mod docs;
mod elements;
mod facets;
mod history;
mod names;
mod operations;
mod particle;
mod paths;
mod pattern;
mod polymorph;
mod reserved;
mod simple;
mod type_info;

use crate::error::Result;
use crate::resolve::Resolved;
use crate::rust::{Api, Item, Path};
use crate::schema::{Name, Type};

use self::choice::Choices;
use self::paths::Paths;

/// Lowers a schema.
pub(crate) fn lower(resolved: &Resolved) -> Result<Api> {
    let mut paths = Paths::new(resolved)?;
    let choices = Choices::new(resolved, &mut paths)?;
    let lower = Lower { resolved, paths, choices };
    let mut items = lower.items()?;
    boxing::box_recursion(&mut items);
    derives::set(&mut items);
    Ok(Api {
        version: resolved.schema.version.clone().unwrap_or_default(),
        history: lower.history(),
        elements: lower.elements()?,
        operations: lower.operations(&items),
        request_headers: lower.headers(|operation| &operation.request_headers),
        response_headers: lower.headers(|operation| &operation.response_headers),
        items,
    })
}

/// The Rust type of a schema type.
pub(crate) fn path_of(resolved: &Resolved, name: &Name) -> Result<Path> {
    Ok(Paths::new(resolved)?.of(name).clone())
}

/// The enum for a substitution group.
pub(crate) fn substitution_path(head: &Name) -> Path {
    paths::path(head, &format!("Any{}", head.local))
}

/// What all lowering needs to know.
struct Lower<'a> {
    resolved: &'a Resolved,
    paths: Paths,
    choices: Choices,
}

impl Lower<'_> {
    fn items(&self) -> Result<Vec<Item>> {
        let mut items = self.choice_items()?;
        items.extend(self.polymorph_items());
        for (name, definition) in &self.resolved.schema.types {
            match definition {
                Type::Simple(simple) => items.push(self.simple_item(name, simple)?),
                Type::Complex(complex) => items.push(self.complex_item(name, complex)?),
            }
        }
        Ok(items)
    }
}
