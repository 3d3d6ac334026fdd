//! Known faults of the bindings. Remove a function here when its fault is fixed.

/// Returns `true` if two written documents differ only in declarations of the writer's prefixes.
///
/// An `xsi:type` in a raw element can have an undeclared prefix. In the written document, this prefix becomes the
/// writer's prefix of the same name, and the raw element that is read from it declares the prefix.
pub(crate) fn differ_in_declarations(one: &str, other: &str) -> bool {
    one != other && without_declarations(one) == without_declarations(other)
}

fn without_declarations(document: &str) -> String {
    let mut text = document.to_owned();
    for name in ["xmlns:t", "xmlns:m", "xmlns:soap"] {
        while let Some(start) = text.find(&format!(" {name}=\"")) {
            let inside = start + name.len() + 3;
            let length = text.get(inside..).and_then(|rest| rest.find('"'));
            let Some(length) = length else { break };
            text.replace_range(start..=inside + length, "");
        }
    }
    text
}
