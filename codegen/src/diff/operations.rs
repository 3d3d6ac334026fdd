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
            None => {
                changes.push(change(name, ChangeKind::Added { required: false, base: None }, Effect::Added))
            }
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

/// The change of an operation's elements, or else of its action, headers and repeatability.
fn changed(past: &Operation, operation: &Operation) -> Option<(ChangeKind, Effect)> {
    if (&past.request, &past.response) != (&operation.request, &operation.response) {
        let text = |operation: &Operation| format!("{} to {}", operation.request, operation.response);
        return Some((ChangeKind::Changed { from: text(past), to: text(operation) }, Effect::Breaking));
    }
    let has_new_action = past.action != operation.action;
    let has_new_headers = (&past.request_headers, &past.response_headers)
        != (&operation.request_headers, &operation.response_headers);
    let has_new_repeatable = past.is_repeatable != operation.is_repeatable;
    let text = |operation: &Operation| {
        let repeatable = if operation.is_repeatable { "repeatable" } else { "not repeatable" };
        let parts = [
            has_new_action.then(|| format!("action {}", operation.action)),
            has_new_repeatable.then(|| repeatable.to_owned()),
            (has_new_action || has_new_headers).then(|| format!("headers {}", headers(operation))),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    (has_new_action || has_new_headers || has_new_repeatable)
        .then(|| (ChangeKind::Changed { from: text(past), to: text(operation) }, Effect::WireOnly))
}

fn headers(operation: &Operation) -> String {
    let headers = operation.request_headers.iter().chain(&operation.response_headers);
    headers.map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Operation, changed};
    use crate::diff::{ChangeKind, Effect};
    use crate::test_schema::operation;

    /// The properties before and after a change.
    fn texts(change: impl Fn(&mut Operation)) -> Option<(String, String)> {
        let mut after = operation();
        change(&mut after);
        let (kind, effect) = changed(&operation(), &after)?;
        assert_eq!(effect, Effect::WireOnly);
        match kind {
            ChangeKind::Changed { from, to } => Some((from, to)),
            kind => panic!("{kind:?}"),
        }
    }

    #[test]
    fn changed_property_of_an_operation_is_listed() {
        let pair = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        assert_eq!(texts(|_| ()), None);
        assert_eq!(texts(|after| after.is_repeatable = true), pair("not repeatable", "repeatable"));
        assert_eq!(
            texts(|after| after.request_headers.clear()),
            pair("headers t:RequestServerVersion", "headers ")
        );
        let all = texts(|after| {
            after.action = "urn:new".to_owned();
            after.is_repeatable = true;
        });
        let header = "headers t:RequestServerVersion";
        assert_eq!(
            all,
            pair(
                &format!("action urn:ask, not repeatable, {header}"),
                &format!("action urn:new, repeatable, {header}")
            )
        );
    }
}
