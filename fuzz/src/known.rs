//! Known faults of the bindings. Remove a function here when its fault is fixed.

use std::fmt::Debug;

/// Returns `true` if two values differ only in declarations of the writer's prefixes in raw elements.
///
/// An `xsi:type` in a raw element can have an undeclared prefix. In the written document, this prefix becomes the
/// writer's prefix of the same name.
pub(crate) fn captures_a_prefix(value: &dyn Debug, read_again: &dyn Debug) -> bool {
    let without_declarations = |value: &dyn Debug| {
        let mut text = format!("{value:?}");
        for name in ["xmlns:t", "xmlns:m", "xmlns:soap"] {
            while let Some(start) = text.find(&format!(" {name}=\\\"")) {
                let inside = start + name.len() + 4;
                let length = text.get(inside..).and_then(|rest| rest.find("\\\""));
                let Some(length) = length else { break };
                text.replace_range(start..inside + length + 2, "");
            }
        }
        text
    };
    without_declarations(value) == without_declarations(read_again)
}
