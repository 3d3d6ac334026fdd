//! The number of lines that programs need beyond the function that sends a request. The README has these numbers.

use std::fs;

use ews_tests::root;

/// The programs: the file without its extension, the functions to count, the limit, and the words in the README.
const PROGRAMS: [(&str, &[&str], usize, &str); 5] = [
    (
        "bindings/examples/mailbox",
        &["mirror", "remove"],
        40,
        "mirror a folder as MIME files, and continue later",
    ),
    (
        "bindings/examples/meeting",
        &["plan"],
        40,
        "create a recurring meeting, update it, search the calendar",
    ),
    ("bindings/examples/streaming", &["listen"], 15, "listen to streaming notifications"),
    ("bindings/examples/async_mailbox", &["mirror"], 40, "mirror a folder with an async client"),
    (
        "test-server/examples/inbox",
        &["mirror"],
        20,
        "mirror the inbox into a database, with the feature `http-1`",
    ),
];

/// Returns the number of lines of a function. Blank lines, comments, and lines with only brackets do not count.
fn line_count(source: &str, function: &str) -> usize {
    let start = ["\nfn ", "\nasync fn "].iter().find_map(|start| {
        let call = ["(", "<"].map(|after| source.find(&format!("{start}{function}{after}")));
        call.into_iter().flatten().next()
    });
    let body = &source[start.unwrap_or_else(|| panic!("no function {function}"))..];
    let end = body.find("\n}\n").expect("the function has an end");
    let is_code =
        |line: &&str| !line.trim_start().starts_with("//") && line.contains(|c: char| c.is_alphanumeric());
    body[..end].lines().filter(is_code).count()
}

#[test]
fn program_needs_few_lines_and_the_readme_says_how_many() {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README exists");
    for (program, functions, limit, task) in PROGRAMS {
        let path = root().join(format!("{program}.rs"));
        let source = fs::read_to_string(path).expect("the example exists");
        let count: usize = functions.iter().map(|function| line_count(&source, function)).sum();
        assert!(count <= limit, "{program}: {count} lines");
        let name = program.rsplit('/').next().unwrap_or(program);
        let row = format!("| [`{name}`]({program}.rs) | {task} | {count} |");
        assert!(readme.contains(&row), "the README lacks this row:\n{row}");
    }
}
