//! The batch operations: those whose request has a list of entries.

use crate::exchange::BATCHES;

use super::{Api, Index, Kind, Operation, Outcomes, Path, Type, fields_with_paths};

/// A request with a list of entries.
pub(crate) struct Batch<'a> {
    /// The request.
    pub(crate) request: &'a Path,
    /// The field with the list, as in `base.item_ids`.
    pub(crate) field: String,
    /// The type of an entry.
    pub(crate) entry: &'a Path,
}

impl Api {
    /// The batch operations. An operation whose request or response has another form in the schema is left out.
    pub(crate) fn batches(&self) -> Vec<Batch<'_>> {
        let index = Index::new(&self.items);
        let batch = |(name, list): &(&str, &str)| batch(&index, self.operation(name)?, list);
        BATCHES.iter().filter_map(batch).collect()
    }
}

fn batch<'a>(index: &Index<'a>, operation: &'a Operation, list: &str) -> Option<Batch<'a>> {
    let Outcomes::List { .. } = operation.outcomes else { return None };
    let request = index.record(&operation.request.0)?;
    let (field_path, field) = fields_with_paths(index.chain(request))
        .find(|(_, field)| field.role.part() == list && field.is_required())?;
    let Type::Path(list) = &field.ty else { return None };
    let Kind::List(list) = &index.item(list)?.kind else { return None };
    let Type::Path(entry) = list.item.unboxed() else { return None };
    Some(Batch { request: &operation.request.0, field: field_path, entry })
}
