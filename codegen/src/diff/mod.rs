//! What changed between two schemas, and what that does to the Rust.
//!
//! In: two schemas. Out: [`Diff`], a list of changes of the schema and one of the Rust that is generated, each with
//! its [`Effect`]. What a part is, and its path, are those of the history; `rust_api` compares the Rust, `show` makes
//! text and JSON.

mod compare;
mod rust_api;
mod show;

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::load;
use crate::schema::Schema;

/// The changes from one schema to another.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The version of the older schema, or its folder where the versions do not tell them apart.
    pub old: String,
    /// The version of the newer one.
    pub new: String,
    /// The changes of the schema, by path.
    pub changes: Vec<Change>,
    /// The changes of the Rust, by path.
    pub rust: Vec<RustChange>,
}

/// A change of the Rust that is generated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RustChange {
    /// What changed: `types::Item`, `types::Item.subject`, `types::Item::new`, `types::Item implements Default`.
    pub item: String,
    /// What it was, such as a field's type; `None` for what is new.
    pub from: Option<String>,
    /// What it is; `None` for what is gone.
    pub to: Option<String>,
    /// [`Effect::Added`] or [`Effect::Breaking`].
    pub effect: Effect,
}

/// A change of one part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The part: `t:ItemType/t:StoreEntryId`, `t:ResponseCodeType=ErrorX`, `element m:GetItem`, `operation GetItem`.
    pub part: String,
    /// What happened to it.
    pub what: ChangeKind,
    /// What that does to those who write and read documents of it; `rust` has what it does to the Rust itself.
    pub effect: Effect,
}

/// What happened to a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
#[non_exhaustive]
pub enum ChangeKind {
    /// It is new; whether a document needs it.
    Added {
        /// It has to be there.
        required: bool,
    },
    /// It is gone.
    Removed,
    /// It is of another type, or derives from another.
    Retyped {
        /// The type before.
        from: String,
        /// The type after.
        to: String,
    },
    /// The parts of a type stand in another order.
    Reordered,
    /// It may occur more often, or less.
    Loosened {
        /// How it was.
        from: String,
        /// How it is.
        to: String,
    },
    /// It may occur less often, or must where it need not.
    Tightened {
        /// How it was.
        from: String,
        /// How it is.
        to: String,
    },
    /// Something else that is said of it.
    Changed {
        /// How it was.
        from: String,
        /// How it is.
        to: String,
    },
}

/// What a change does to those who use the Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Effect {
    /// There is more; what was written against the old compiles.
    Added,
    /// The Rust is the same; documents are not.
    WireOnly,
    /// What was written against the old may not compile, or writes what the new refuses.
    Breaking,
}

impl Diff {
    /// Compares the schemas in two folders.
    ///
    /// # Errors
    /// When a folder does not load; see [`ErrorKind`](crate::ErrorKind).
    pub fn load(old: &Path, new: &Path) -> Result<Self> {
        let (old_schema, new_schema) = (load::load(old)?, load::load(new)?);
        let is_told = old_schema.version != new_schema.version;
        let name = |schema: &Schema, folder: &Path| {
            schema.version.clone().filter(|_| is_told).unwrap_or_else(|| folder.display().to_string())
        };
        let (old_name, new_name) = (name(&old_schema, old), name(&new_schema, new));
        let changes = compare::changes(&old_schema, &new_schema);
        let lowered = |schema, folder| crate::lowered(schema).map_err(|error| error.in_folder(folder));
        let rust = rust_api::changes(&lowered(old_schema, old)?, &lowered(new_schema, new)?);
        Ok(Self { old: old_name, new: new_name, changes, rust })
    }

    /// Whether any of the changes breaks something.
    pub fn breaks(&self) -> bool {
        let is_breaking = |effect| effect == Effect::Breaking;
        self.changes.iter().any(|change| is_breaking(change.effect))
            || self.rust.iter().any(|change| is_breaking(change.effect))
    }
}
