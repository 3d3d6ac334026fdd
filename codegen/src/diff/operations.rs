//! The comparison of operations.

use std::collections::BTreeMap;

use crate::schema::{Operation, Schema};

use super::{Change, ChangeKind, Effect};

/// The changes between the operations of two schemas.
pub(super) fn changes(old: &Schema, new: &Schema) -> Vec<Change> {
    let (before, after) = (by_name(old), by_name(new));
    let change = |name: &str, kind, effect| Change::new(&format!("operation {name}"), kind, effect);
    let mut changes = Vec::new();
    for (name, operation) in &after {
        match before.get(name) {
            None => changes.push(change(name, ChangeKind::Added { required: false }, Effect::Added)),
            Some(past) => {
                changes.extend(changed(past, operation).map(|(kind, effect)| change(name, kind, effect)));
            }
        }
    }
    let removed = before.keys().filter(|name| !after.contains_key(*name));
    changes.extend(removed.map(|name| change(name, ChangeKind::Removed, Effect::Breaking)));
    changes
}

fn by_name(schema: &Schema) -> BTreeMap<&str, &Operation> {
    schema.operations.iter().map(|operation| (operation.name.as_str(), operation)).collect()
}

/// The change of an operation's elements, or else of its action and headers.
fn changed(past: &Operation, operation: &Operation) -> Option<(ChangeKind, Effect)> {
    if (&past.request, &past.response) != (&operation.request, &operation.response) {
        let text = |operation: &Operation| format!("{} to {}", operation.request, operation.response);
        return Some((ChangeKind::Changed { from: text(past), to: text(operation) }, Effect::Breaking));
    }
    let has_new_action = past.action != operation.action;
    let has_new_headers = (&past.request_headers, &past.response_headers)
        != (&operation.request_headers, &operation.response_headers);
    let text = |operation: &Operation| {
        let headers = operation.request_headers.iter().chain(&operation.response_headers);
        let headers: Vec<String> = headers.map(ToString::to_string).collect();
        let action = has_new_action.then(|| format!("action {}, ", operation.action));
        format!("{}headers {}", action.unwrap_or_default(), headers.join(", "))
    };
    (has_new_action || has_new_headers)
        .then(|| (ChangeKind::Changed { from: text(past), to: text(operation) }, Effect::WireOnly))
}
