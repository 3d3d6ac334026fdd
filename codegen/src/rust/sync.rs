//! The sync operations: the fields and types that the library uses.
//!
//! The fields are found by the names of their elements. A schema without one of them is a schema without the sync operation.

use crate::exchange::{self, SYNC_HIERARCHY, SYNC_ITEMS, sync};

use super::{Api, Field, Index, Kind, Outcomes, Path, Struct, Type};

/// A sync operation.
pub(crate) struct Sync<'a> {
    /// The request.
    pub(crate) request: &'a Path,
    /// The kind of content, as a saved sync state names it.
    pub(crate) state_kind: &'static str,
    /// The arguments of the request's constructor.
    pub(crate) arguments: Vec<SyncArgument>,
    /// The properties to return.
    pub(crate) shape: &'a Path,
    /// The field with the folder.
    pub(crate) folder: &'a Field,
    /// The type of the folder.
    pub(crate) folder_id: &'a Path,
    /// The field of the request with the state.
    pub(crate) state: &'a Field,
    /// The field of the message with the next state.
    pub(crate) next_state: &'a Field,
    /// The field of the message that is true for the last page.
    pub(crate) is_last: &'a Field,
    /// The field of the message with the changes.
    pub(crate) changes: &'a Field,
    /// The type of the list of changes.
    pub(crate) list: &'a Path,
    /// The type of a change.
    pub(crate) change: &'a Path,
    /// The settings of a sync of items; `None` for a sync of folders.
    pub(crate) settings: Option<SyncSettings<'a>>,
}

/// An argument of a request's constructor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SyncArgument {
    /// The properties to return.
    Shape,
    /// The folder.
    Folder,
    /// The maximum number of changes in a page.
    MaxChanges,
}

/// The settings of a sync of items.
pub(crate) struct SyncSettings<'a> {
    /// The type of the maximum number of changes in a page.
    pub(crate) max_changes: &'a Path,
    /// The greatest value of the type.
    pub(crate) most: i32,
    /// The field with the ids of items to leave out, and the type of an id.
    pub(crate) ignore: Option<(&'a Field, &'a Path)>,
    /// The field with the kinds of items to sync, and its type.
    pub(crate) scope: Option<(&'a Field, &'a Path)>,
}

impl Api {
    /// The sync operations that the schema has the elements for.
    pub(crate) fn syncs(&self) -> Vec<Sync<'_>> {
        let index = Index::new(&self.items);
        let folders = sync_of(self, &index, &SYNC_HIERARCHY).filter(Sync::is_of_folders);
        folders.into_iter().chain(sync_of_items(self, &index)).collect()
    }
}

impl Sync<'_> {
    fn is_of_folders(&self) -> bool {
        matches!(self.folder.ty, Type::Option(_)) && self.arguments == [SyncArgument::Shape]
    }
}

fn sync_of_items<'a>(api: &'a Api, index: &Index<'a>) -> Option<Sync<'a>> {
    let sync = sync_of(api, index, &SYNC_ITEMS)?;
    let request = index.record(sync.request)?;
    let max_changes = element(request, sync::MAX_CHANGES)?.ty.plain()?;
    let settings = SyncSettings {
        max_changes,
        most: greatest(index, max_changes)?,
        ignore: match element(request, sync::IGNORE) {
            Some(field) => Some((field, item_of_list(index, optional(field)?)?)),
            None => None,
        },
        scope: match element(request, sync::SCOPE) {
            Some(field) => Some((field, optional(field)?)),
            None => None,
        },
    };
    let is_of_items = matches!(sync.folder.ty.unboxed(), Type::Path(_)) && sync.arguments.len() == 3;
    is_of_items.then_some(Sync { settings: Some(settings), ..sync })
}

/// The parts that both operations have.
fn sync_of<'a>(api: &'a Api, index: &Index<'a>, names: &exchange::Sync) -> Option<Sync<'a>> {
    let operation = api.operation(names.operation)?;
    let request = index.record(&operation.request.0)?;
    let Outcomes::List { message } = &operation.outcomes else { return None };
    let message = index.record(message)?;
    let changes = element(message, sync::CHANGES)?;
    let list = optional(changes)?;
    let Kind::List(entries) = &index.item(list)?.kind else { return None };
    let [state, next_state] = [element(request, sync::STATE)?, element(message, sync::STATE)?];
    let is_last = element(message, names.is_last)?;
    let is_optional = |field: &Field, ty: &'static str| field.ty == Type::Option(Box::new(Type::BuiltIn(ty)));
    let are_known =
        is_optional(state, "String") && is_optional(next_state, "String") && is_optional(is_last, "bool");
    if !are_known || entries.element.is_some() {
        return None;
    }
    let argument = |field: &&Field| match field.role.part() {
        part if part == names.shape => Some(SyncArgument::Shape),
        part if part == sync::FOLDER => Some(SyncArgument::Folder),
        part if part == sync::MAX_CHANGES => Some(SyncArgument::MaxChanges),
        _ => None,
    };
    let folder = element(request, sync::FOLDER)?;
    Some(Sync {
        request: &operation.request.0,
        state_kind: names.state_kind,
        arguments: index.required(request).iter().map(argument).collect::<Option<_>>()?,
        shape: element(request, names.shape)?.ty.plain()?,
        folder,
        folder_id: optional(folder).or(folder.ty.plain())?,
        state,
        next_state,
        is_last,
        changes,
        list,
        change: entries.item.plain()?,
        settings: None,
    })
}

/// The field of an element, if the struct has it.
fn element<'a>(record: &'a Struct, name: &str) -> Option<&'a Field> {
    record.fields.iter().find(|field| field.role.part() == name)
}

/// The generated type of an optional field, in a box or not.
fn optional(field: &Field) -> Option<&Path> {
    match &field.ty {
        Type::Option(inner) => inner.plain(),
        _ => None,
    }
}

fn item_of_list<'a>(index: &Index<'a>, list: &Path) -> Option<&'a Path> {
    match &index.item(list)?.kind {
        Kind::List(entries) => entries.item.plain(),
        _ => None,
    }
}

/// The greatest value of a number with facets.
fn greatest(index: &Index<'_>, number: &Path) -> Option<i32> {
    let Kind::Facet(facet) = &index.item(number)?.kind else { return None };
    let is_int = facet.base == Type::BuiltIn("i32");
    let max = facet.alternatives.first()?.max.filter(|_| is_int)?;
    i32::try_from(max.min(i32::MAX.into())).ok()
}
