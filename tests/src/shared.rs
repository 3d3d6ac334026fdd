//! Published example messages that stand beside the repository, where they are there.

use std::fs;
use std::path::PathBuf;

/// A published example.
#[derive(Debug)]
pub struct Example {
    /// Its file.
    pub file: String,
    /// Its text.
    pub text: String,
    /// It is well-formed XML.
    pub well_formed: bool,
    /// It is valid by the schema of `V2018_01_08`: `yes`, `no` or `n/a`.
    pub valid: String,
    /// Why it is not.
    pub cause: String,
}

/// A folder of the shared material; `None` where it is absent, which is said in one line.
pub fn folder(name: &str) -> Option<PathBuf> {
    let folder = crate::root().join("../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    crate::say(&format!("skipped: ../shared/{name} is not there"));
    None
}

/// The examples of the corpus, by its index.
///
/// # Panics
/// When the index names a file that is not there.
pub fn corpus() -> Option<Vec<Example>> {
    let folder = folder("corpus")?;
    let index = fs::read_to_string(folder.join("index.tsv")).ok()?;
    let mut lines = index.lines();
    let columns: Vec<&str> = lines.next()?.split('\t').collect();
    let column = |row: &[&str], name: &str| {
        let index = columns.iter().position(|column| *column == name);
        index.and_then(|index| row.get(index)).copied().unwrap_or("").to_owned()
    };
    let examples = lines.map(|line| {
        let row: Vec<&str> = line.split('\t').collect();
        let file = column(&row, "file");
        let bytes = fs::read(folder.join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        Example {
            text: String::from_utf8_lossy(&bytes).into_owned(),
            well_formed: column(&row, "wellformed") == "yes",
            valid: column(&row, "valid2018"),
            cause: column(&row, "cause"),
            file,
        }
    });
    Some(examples.collect())
}
