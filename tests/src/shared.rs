//! Published example messages in the folder `../shared` beside the repository. Tests skip them if the folder is
//! missing.

use std::fs;
use std::path::PathBuf;

/// A published example.
#[derive(Debug)]
pub struct Example {
    /// The file name.
    pub file: String,
    /// The XML text.
    pub text: String,
    /// `true` if the text is well-formed XML.
    pub well_formed: bool,
    /// The validity by the schema of `V2018_01_08`: `yes`, `no` or `n/a`.
    pub valid: String,
    /// The cause if the example is not valid.
    pub cause: String,
}

/// Returns a folder of `../shared`. If it is missing, prints that a test is skipped and returns `None`.
pub fn folder(name: &str) -> Option<PathBuf> {
    let folder = crate::root().join("../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    crate::print_always(&format!("skipped: ../shared/{name} is missing"));
    None
}

/// Returns a reported document in `../shared/reports`. If the folder is missing, prints that a test is skipped and returns
/// `None`.
///
/// # Panics
/// If the folder lacks the document.
pub fn report(name: &str) -> Option<Vec<u8>> {
    let path = folder("reports")?.join(name);
    Some(fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// Returns the examples that the index of the corpus lists.
///
/// # Panics
/// If the index lists a file that cannot be read.
pub fn corpus() -> Option<Vec<Example>> {
    let folder = folder("corpus")?;
    let index = fs::read_to_string(folder.join("index.tsv")).ok()?;
    let mut lines = index.lines();
    let columns: Vec<&str> = lines.next()?.split('\t').collect();
    let column = |row: &[&str], name: &str| {
        let index = columns.iter().position(|column| *column == name);
        let index =
            index.unwrap_or_else(|| panic!("index.tsv: expected a column {name:?}, found {columns:?}"));
        row.get(index).copied().unwrap_or("").to_owned()
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
