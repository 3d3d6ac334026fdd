//! The changes between two schemas, and their effect on the generated Rust.
//!
//! In: two schemas. Out: [`Diff`], a list of changes of the schema and a list of changes of the Rust, each with its
//! [`Effect`]. `compare`, `definitions` and `operations` compare the schemas; components have the paths of
//! [`history::component`](crate::history::component). `rust_api` compares the Rust. `show` writes text and JSON.

mod compare;
mod definitions;
mod operations;
mod rust_api;
mod show;

use std::path::Path;

use serde::Serialize;

use crate::error::Result;
use crate::import;
use crate::load;
use crate::pipeline;

/// The changes from one schema to another.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The version of the older schema; its folder if the version is unknown, or if both versions are equal.
    pub old: String,
    /// The version of the newer schema, as `import` would name it; its folder in the same cases.
    pub new: String,
    /// The changes of the schema, sorted by component.
    pub changes: Vec<Change>,
    /// The changes of the generated Rust, sorted by item.
    pub rust: Vec<RustChange>,
}

/// A change of the generated Rust.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RustChange {
    /// The item: `types::Item`, `types::Item.subject`, `types::Item::new`, `types::Item implements Default`.
    pub item: String,
    /// The old form, such as the type of a field; `None` for a new item.
    pub from: Option<String>,
    /// The new form; `None` for a removed item.
    pub to: Option<String>,
    /// [`Effect::Added`] or [`Effect::Breaking`].
    pub effect: Effect,
}

/// A change of one component of the schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The component: `t:ItemType/t:StoreEntryId`, `t:ResponseCodeType=ErrorX`, `element m:GetItem`,
    /// `operation GetItem`.
    pub component: String,
    /// The kind of change.
    pub change: ChangeKind,
    /// The effect of this change alone. [`Diff::rust`] lists the changes of the generated Rust.
    pub effect: Effect,
}

impl Change {
    fn new(component: &str, change: ChangeKind, effect: Effect) -> Self {
        Self { component: component.to_owned(), change, effect }
    }
}

/// A kind of change of a component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
#[non_exhaustive]
pub enum ChangeKind {
    /// The component is new.
    Added {
        /// A document is invalid without the component.
        required: bool,
        /// The concrete base type of a complex type. An element of that type may hold the new type.
        base: Option<String>,
    },
    /// The component was removed.
    Removed,
    /// The component has another type, or a type has another base or variety.
    Retyped {
        /// The old type.
        from: String,
        /// The new type.
        to: String,
    },
    /// The elements of a type, or the values of an enumeration, are in another order.
    Reordered,
    /// The component may be absent or occur more often than before.
    Loosened {
        /// The old occurrence or use.
        from: String,
        /// The new occurrence or use.
        to: String,
    },
    /// The occurrence or use is another, and some documents that were valid are now invalid.
    Tightened {
        /// The old occurrence or use.
        from: String,
        /// The new occurrence or use.
        to: String,
    },
    /// Another property of the component is different.
    Changed {
        /// The property before.
        from: String,
        /// The property after.
        to: String,
    },
}

/// The effect of a change on programs that use the generated Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Effect {
    /// Something was added; programs written against the old schema compile.
    Added,
    /// The type of this component in Rust stays the same. Documents that were valid may be refused now.
    WireOnly,
    /// The type in Rust changes, or the component is removed or newly required.
    Breaking,
}

impl Diff {
    /// Compares the schemas in two folders. A newer schema without history gets the history of the older one, as if it
    /// had been imported after it, and the files `overrides.toml`, `wire.toml` and `properties.toml` that it lacks.
    ///
    /// # Errors
    /// When a folder does not load, or when no Rust can be generated from its schema; see
    /// [`ErrorKind`](crate::ErrorKind).
    pub fn load(old: &Path, new: &Path) -> Result<Self> {
        let old_schema = load::load(old)?;
        let mut new_schema = load::load_as_next(new, old, &old_schema)?;
        let versions = [import::version_name(&old_schema, old), import::version_name(&new_schema, new)];
        let versions_differ = versions[0] != versions[1];
        let name = |version: Option<String>, folder: &Path| {
            version.filter(|_| versions_differ).unwrap_or_else(|| folder.display().to_string())
        };
        let [old_version, new_version] = versions;
        import::record_as_next(&old_schema, &mut new_schema, new_version.as_deref());
        let (old_name, new_name) = (name(old_version, old), name(new_version, new));
        let changes = compare::changes(&old_schema, &new_schema);
        let old_api = pipeline::lowered(old_schema).map_err(|error| error.in_folder(old))?;
        let new_api = pipeline::lowered(new_schema).map_err(|error| load::in_next_folder(error, new, old))?;
        let rust = rust_api::changes(&old_api, &new_api);
        Ok(Self { old: old_name, new: new_name, changes, rust })
    }

    /// Returns `true` if any change is breaking.
    pub fn breaks(&self) -> bool {
        let is_breaking = |effect| effect == Effect::Breaking;
        self.changes.iter().any(|change| is_breaking(change.effect))
            || self.rust.iter().any(|change| is_breaking(change.effect))
    }
}
