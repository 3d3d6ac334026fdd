//! What the bindings are known not to do: each exception goes when what it is about does.

use std::fmt::Debug;

/// Whether two values differ only in declarations of the writer's prefixes in raw elements: an `xsi:type` there
/// whose prefix nothing declares is taken for the writer's when what was written is read.
pub(crate) fn captures_a_prefix(value: &dyn Debug, back: &dyn Debug) -> bool {
    let without_declarations = |value: &dyn Debug| {
        let mut shown = format!("{value:?}");
        for name in ["xmlns:t", "xmlns:m", "xmlns:soap"] {
            while let Some(start) = shown.find(&format!(" {name}=\\\"")) {
                let inside = start + name.len() + 4;
                let length = shown.get(inside..).and_then(|rest| rest.find("\\\""));
                let Some(length) = length else { break };
                shown.replace_range(start..inside + length + 2, "");
            }
        }
        shown
    };
    without_declarations(value) == without_declarations(back)
}
