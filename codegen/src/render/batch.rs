//! The batch operations: `impl BatchOperation` for each request with a list of entries.

use crate::exchange::BATCHES;
use crate::rust::{Api, Index, Kind, Operation, Outcomes, Path, Role, Type};

use super::layout::MacroCall;

/// Renders the implementations. An operation whose request or response has another form in the schema is left out.
pub(super) fn batch_operations(api: &Api) -> Option<String> {
    let index = Index::new(&api.items);
    let mut call = MacroCall::new("batch_operations");
    let lines: Vec<String> = BATCHES
        .iter()
        .filter_map(|(name, list)| {
            let operation = api.operations.iter().find(|operation| operation.name == *name)?;
            batch_operation(&index, operation, list)
        })
        .collect();
    lines.iter().for_each(|line| call.line(line));
    (!lines.is_empty()).then(|| call.finish())
}

/// Returns the request, the path of the field with the list, and the type of an entry.
fn batch_operation(index: &Index<'_>, operation: &Operation, list: &str) -> Option<String> {
    let Outcomes::List { .. } = operation.outcomes else { return None };
    let request = index.record(&operation.request.0)?;
    let fields = index
        .chain(request)
        .enumerate()
        .flat_map(|(steps, record)| record.fields.iter().map(move |field| (steps, field)));
    let (steps, field) = fields
        .into_iter()
        .find(|(_, field)| matches!(&field.role, Role::Element { name, required: true } if name == list))?;
    let Type::Path(list) = &field.ty else { return None };
    let Kind::List(list) = &index.item(list)?.kind else { return None };
    let Type::Path(entry) = list.item.unboxed() else { return None };
    let path = |path: &Path| format!("{}::{}", path.module, path.name);
    let base = "base.".repeat(steps);
    Some(format!("{}, {base}{}: {}", path(&operation.request.0), field.name, path(entry)))
}
