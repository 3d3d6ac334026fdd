//! The drawings in `CONTRIBUTING.md`: the functions that they name exist, and generated code has the lines that they quote.

use std::fs;

const TEXT: &str = include_str!("../../../CONTRIBUTING.md");

/// The lines of the drawing under a heading.
fn drawing(heading: &str) -> Vec<&'static str> {
    let (_, section) = TEXT.split_once(heading).expect("CONTRIBUTING.md has the heading");
    let drawing = section.split("```").nth(1).expect("a drawing follows the heading");
    drawing.trim_start_matches("text").lines().collect()
}

/// The functions in a drawing, each with its source file. A line of the drawing is a file, its functions and a remark.
fn functions(drawing: &[&str]) -> Vec<(String, String)> {
    let columns = drawing.iter().map(|line| {
        let columns = line.trim_start_matches(['|', ' ']).split("  ").map(str::trim);
        columns.filter(|column| !column.is_empty()).collect::<Vec<_>>()
    });
    let rows = columns.filter_map(|columns| match columns[..] {
        [file, names, ..] if file.contains(".rs") => Some((file.to_owned(), names)),
        _ => None,
    });
    rows.flat_map(|(file, names)| names.split(", ").map(move |name| (file.clone(), name.to_owned())))
        .collect()
}

#[test]
fn drawings_name_functions_that_exist() {
    let root = ews_tests::root();
    for (heading, folders, count) in [
        ("### The path of `MessageType/Sender`", &["codegen/src"][..], 15),
        ("### The path of an element from bytes", &["bindings/src/rt", "bindings/src"], 5),
    ] {
        let functions = functions(&drawing(heading));
        assert!(functions.len() >= count, "{functions:?}");
        for (file, name) in functions {
            let text =
                folders.iter().find_map(|folder| fs::read_to_string(root.join(folder).join(&file)).ok());
            let text = text.unwrap_or_else(|| panic!("{file} does not exist"));
            let is_defined = ["(", "<"].iter().any(|after| text.contains(&format!("fn {name}{after}")));
            assert!(is_defined, "{file} has no function {name}");
        }
    }
}

#[test]
fn drawing_of_a_field_ends_with_lines_of_the_generated_code() {
    let path = ews_tests::root().join("bindings/src/generated/types/message.rs");
    let generated = fs::read_to_string(path).expect("the generated file exists");
    let lines = drawing("### The path of `MessageType/Sender`");
    let last = lines.iter().rposition(|line| line.trim() == "v").expect("the drawing has an arrow");
    let quoted = &lines[last + 1..];
    assert_eq!(quoted.len(), 2, "{quoted:?}");
    for line in quoted {
        assert!(generated.lines().any(|generated| generated.trim() == *line), "{line}");
    }
}
