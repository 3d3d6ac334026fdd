//! The index of the operations by area: a module with documentation only.

use crate::rust::{Area, AreaOperation};

/// The lines at the start of each example, hidden in the documentation. They check the type of a request, and its XML
/// against the schema.
const HIDDEN: &str = "\
# fn check<T: ews_bindings::operation::Operation>(request: T, name: &str) -> ews_bindings::Result<()> {
#     assert_eq!(T::NAME, name);
#     ews_bindings::soap::Envelope::request(request).required_version().map(drop)
# }";

/// The text of the module: a section for each area, with a table and an example.
pub(super) fn index(areas: &[Area]) -> String {
    let mut lines = vec!["All operations by area, each with a request.".to_owned()];
    let optional =
        "The examples have few optional elements. The type of each request lists all elements as fields.";
    lines.extend([String::new(), optional.to_owned()]);
    for area in areas {
        lines.extend([String::new(), format!("# {}", area.title), String::new()]);
        lines.extend(["| operation | task |".to_owned(), "|---|---|".to_owned()]);
        lines.extend(area.operations.iter().map(row));
        if area.operations.iter().any(|operation| operation.example.is_some()) {
            lines.push(String::new());
            lines.extend(example(area));
        }
    }
    let lines =
        lines.iter().map(|line| if line.is_empty() { "//!\n".to_owned() } else { format!("//! {line}\n") });
    lines.collect()
}

/// The row of an operation, with a link to the type of its request.
fn row(operation: &AreaOperation) -> String {
    let AreaOperation { name, request, description, .. } = operation;
    format!("| [`{name}`](super::{request}) | {description} |")
}

/// The requests of an area, as one example.
fn example(area: &Area) -> Vec<String> {
    let uses = "use ews_bindings::messages::*;\nuse ews_bindings::types::*;";
    let mut code = format!("```\n{uses}\n{HIDDEN}\n\n");
    if !area.setup.trim().is_empty() {
        code.push_str(&format!("{}\n\n", area.setup.trim()));
    }
    for AreaOperation { name, variable, example, .. } in &area.operations {
        let Some(example) = example else { continue };
        code.push_str(&format!("let {variable} = {};\n# check({variable}, {name:?})?;\n", example.trim()));
    }
    code.push_str("# Ok::<(), Box<dyn std::error::Error>>(())\n```");
    code.lines().map(str::to_owned).collect()
}
