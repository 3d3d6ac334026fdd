//! Rules for the hand-written Rust files of the repository: the first words of doc comments, their examples, and the length
//! of files. Clippy checks the length of functions.
//!
//! The tests walk over the folders of the repository. They skip generated code and build output.

use std::fs;
use std::path::Path;

use ews_tests::root;

/// The maximum number of lines of a file.
const MAX_FILE_LINES: usize = 400;

/// Words that must not begin a doc comment. They introduce a clause in place of a noun phrase or a verb.
const FORBIDDEN_OPENERS: &[&str] = &[
    "All that",
    "As it",
    "How",
    "It",
    "Its",
    "None",
    "Nothing",
    "One is",
    "One of",
    "One that",
    "Such",
    "That which",
    "Those",
    "What",
    "Where",
    "Whether",
];

/// Returns `true` for folders to skip: build output, inputs found by fuzz targets, generated code, hidden folders.
fn is_skipped(folder: &str) -> bool {
    ["artifacts", "generated", "target"].contains(&folder) || folder.starts_with('.')
}

/// A hand-written Rust file.
struct SourceFile {
    /// The path relative to the repository, with `/` as separator.
    path: String,
    text: String,
}

/// Returns the hand-written Rust files, sorted by path.
fn source_files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    add_files(&root(), "", &mut files);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    assert!(files.len() > 100, "expected the files of the repository, found {}", files.len());
    files
}

fn add_files(folder: &Path, prefix: &str, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !is_skipped(&name) {
                add_files(&path, &format!("{prefix}{name}/"), files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("the file is UTF-8");
            files.push(SourceFile { path: format!("{prefix}{name}"), text });
        }
    }
}

/// Returns the text of a line if it is a doc comment.
fn doc_comment(line: &str) -> Option<&str> {
    let line = line.trim_start();
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
}

fn begins_with_words(text: &str, words: &str) -> bool {
    let rest = text.trim_start().strip_prefix(words);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_'))
}

/// Returns the doc comments of a text that begin with forbidden words, as line numbers and lines.
fn forbidden_openers(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut is_continued = false;
    for (index, line) in text.lines().enumerate() {
        let comment = doc_comment(line);
        if let Some(comment) = comment
            && !is_continued
            && FORBIDDEN_OPENERS.iter().any(|words| begins_with_words(comment, words))
        {
            found.push((index + 1, line.trim()));
        }
        is_continued = comment.is_some();
    }
    found
}

#[test]
fn doc_comment_begins_with_a_noun_phrase_or_a_verb() {
    let mut found = Vec::new();
    for file in source_files() {
        let openers = forbidden_openers(&file.text);
        found.extend(openers.iter().map(|(line, text)| format!("{}:{line}: {text}", file.path)));
    }
    assert!(
        found.is_empty(),
        "begin these doc comments with a noun phrase (\"The fields of this type.\") or with a verb in the third person \
         (\"Returns `true` if ...\"), not with one of {FORBIDDEN_OPENERS:?}:\n{}",
        found.join("\n")
    );
}

#[test]
fn forbidden_opener_is_found_only_in_the_first_line_of_a_doc_comment() {
    let text = "/// What it is.\nstruct A;\n/// The ids of\n/// Whether items.\n    //! Its name.\n\n//! Items.\n// How?";
    assert_eq!(forbidden_openers(text), [(1, "/// What it is.")]);
    assert_eq!(forbidden_openers("    //! Its name."), [(1, "//! Its name.")]);
}

#[test]
fn file_is_not_too_long() {
    let lengths = source_files().into_iter().map(|file| (file.text.lines().count(), file.path));
    let long: Vec<String> = lengths
        .filter(|(lines, _)| *lines > MAX_FILE_LINES)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert!(
        long.is_empty(),
        "split these files; a file has at most {MAX_FILE_LINES} lines:\n{}",
        long.join("\n")
    );
}

/// rustdoc compiles all examples of a crate together, in another folder. If a relative path cannot be found there, it
/// compiles each example alone, which takes a minute longer.
#[test]
fn example_in_documentation_includes_files_by_absolute_paths() {
    let is_relative =
        |line: &str| ["bytes", "str"].iter().any(|of| line.contains(&format!("include_{of}!(\"")));
    let mut found = Vec::new();
    for file in source_files() {
        let lines = file.text.lines().filter_map(doc_comment).filter(|line| is_relative(line));
        found.extend(lines.map(|line| format!("{}:{line}", file.path)));
    }
    for guide in fs::read_dir(root().join("bindings/src/guide")).expect("the guides are there") {
        let path = guide.expect("the entry can be read").path();
        let text = fs::read_to_string(&path).expect("the guide is UTF-8");
        let lines = text.lines().filter(|line| line.starts_with("# ") && is_relative(line));
        found.extend(lines.map(|line| format!("{}: {line}", path.display())));
    }
    assert!(found.is_empty(), "use env!(\"CARGO_MANIFEST_DIR\"):\n{}", found.join("\n"));
}
