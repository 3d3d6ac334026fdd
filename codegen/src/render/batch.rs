//! The batch operations: `impl BatchOperation` for each request with a list of entries.

use crate::exchange::BATCHES;
use crate::rust::{Api, Index, Kind, Operation, Outcomes, Path, Type, fields_with_paths};

use super::layout::MacroCall;

/// A request with a list of entries.
pub(super) struct Batch<'a> {
    /// The request.
    pub(super) request: &'a Path,
    /// The field with the list, as in `base.item_ids`.
    field: String,
    /// The type of an entry.
    entry: &'a Path,
}

/// The batch operations. An operation whose request or response has another form in the schema is left out.
pub(super) fn batches<'a>(api: &'a Api, index: &Index<'a>) -> Vec<Batch<'a>> {
    let batch = |(name, list): &(&str, &str)| {
        let operation = api.operations.iter().find(|operation| operation.name == *name)?;
        batch(index, operation, list)
    };
    BATCHES.iter().filter_map(batch).collect()
}

/// Renders the implementations.
pub(super) fn batch_operations(api: &Api) -> Option<String> {
    let batches = batches(api, &Index::new(&api.items));
    let mut call = MacroCall::new("batch_operations");
    for Batch { request, field, entry } in &batches {
        call.line(&format!("{request}, {field}: {entry}"));
    }
    (!batches.is_empty()).then(|| call.finish())
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
