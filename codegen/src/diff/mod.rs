//! What changed between two schemas, and what that does to the Rust.
//!
//! In: two schemas. Out: [`Diff`], a list of changes, each with its [`Effect`]. What a part is, and its path, are
//! those of the history; `show` makes text and JSON of it.

mod compare;
mod show;

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::load;

/// The changes from one schema to another.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The version of the older schema.
    pub old: String,
    /// The version of the newer one.
    pub new: String,
    /// The changes, by path.
    pub changes: Vec<Change>,
}

/// A change of one part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The part: `t:ItemType/t:StoreEntryId`, `t:ResponseCodeType=ErrorX`, `element m:GetItem`, `operation GetItem`.
    pub part: String,
    /// What happened to it.
    pub what: What,
    /// What that does to the Rust.
    pub effect: Effect,
}

/// What happened to a part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
#[non_exhaustive]
pub enum What {
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
        let name = |schema: &crate::schema::Schema, folder: &Path| {
            schema.version.clone().unwrap_or_else(|| folder.display().to_string())
        };
        let changes = compare::changes(&old_schema, &new_schema);
        Ok(Self { old: name(&old_schema, old), new: name(&new_schema, new), changes })
    }

    /// Whether any of the changes breaks something.
    pub fn breaks(&self) -> bool {
        self.changes.iter().any(|change| change.effect == Effect::Breaking)
    }
}
