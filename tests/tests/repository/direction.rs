//! The direction of data in the generator: facts, then Rust items, then text. Each stage knows only the stages before it.

use std::fs;
use std::path::Path;

/// The folders of `codegen/src`, each with the words that its files must not contain.
const FORBIDDEN: &[(&str, &[&str])] = &[
    // Facts do not contain Rust names and tokens.
    ("schema", &["proc_macro2", "quote!", "crate::resolve", "crate::lower", "crate::rust", "crate::render"]),
    ("load", &["proc_macro2", "quote!", "crate::resolve", "crate::lower", "crate::rust", "crate::render"]),
    ("resolve", &["proc_macro2", "quote!", "crate::lower", "crate::rust", "crate::render"]),
    // Items have Rust names and no tokens.
    ("lower", &["proc_macro2", "quote!", "crate::render", "crate::load"]),
    ("rust", &["proc_macro2", "quote!", "crate::schema", "crate::resolve", "crate::lower", "crate::render"]),
    // Rendering does not see the schema.
    ("render", &["crate::schema", "crate::resolve", "crate::lower", "crate::load"]),
    // The comparison reads schemas and items.
    ("diff", &["proc_macro2", "quote!", "crate::render"]),
];

#[test]
fn stage_of_the_generator_knows_only_the_stages_before_it() {
    let sources = ews_tests::root().join("codegen/src");
    let mut found = Vec::new();
    for (folder, words) in FORBIDDEN {
        for (path, text) in files(&sources.join(folder)) {
            for (index, line) in code(&text) {
                let word = words.iter().find(|word| line.contains(**word));
                found.extend(word.map(|word| format!("{path}:{}: {word}", index + 1)));
            }
        }
    }
    assert!(found.is_empty(), "a later stage is named:\n{}", found.join("\n"));
}

/// The root of the crate names all modules. A module that names an item of the root is in a circle with it.
#[test]
fn module_of_the_generator_names_no_item_of_the_crate_root() {
    let sources = ews_tests::root().join("codegen/src");
    let mut found = Vec::new();
    for (path, text) in files(&sources) {
        for (index, line) in code(&text) {
            let paths = line.split("crate::").skip(1).map(|rest| {
                let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric());
                &rest[..end.unwrap_or(rest.len())]
            });
            let others = paths.filter(|name| !is_module(&sources, name));
            found.extend(others.map(|name| format!("{path}:{}: crate::{name}", index + 1)));
        }
    }
    assert!(found.is_empty(), "an item of the crate root is named:\n{}", found.join("\n"));
}

/// Returns `true` if a folder of sources has a module of this name. A path such as `crate::{..}` is without a name.
fn is_module(sources: &Path, name: &str) -> bool {
    !name.is_empty() && (sources.join(name).is_dir() || sources.join(format!("{name}.rs")).is_file())
}

/// The lines of a file without comments, with their indices. Links of the documentation may point anywhere.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
}

/// The files below a folder, by path.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            let text = fs::read_to_string(&path).expect("the file is UTF-8");
            all.push((path.display().to_string(), text));
        }
    }
    all
}
