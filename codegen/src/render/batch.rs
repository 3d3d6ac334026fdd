//! The batch operations: `impl BatchOperation` for each request with a list of entries.

use crate::rust::{Api, Batch};

use super::layout::MacroCall;

/// Renders the implementations.
pub(super) fn batch_operations(api: &Api) -> Option<String> {
    let batches = api.batches();
    let mut call = MacroCall::new("batch_operations");
    for Batch { request, field, entry } in &batches {
        call.line(&format!("{request}, {field}: {entry}"));
    }
    (!batches.is_empty()).then(|| call.finish())
}
