//! `operation-docs.toml`: the area of each operation, its description, and a request as an example, and notes for the
//! documentation of types. The file is optional.

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Area, Namespaces, OperationDocs, SourceLocation, TypeNote};

use super::lines::{line_of, parse_toml};
use super::operations::parse_name;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    area: Vec<AreaEntry>,
    #[serde(default)]
    note: Vec<NoteEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    title: Spanned<String>,
    #[serde(default)]
    setup: String,
    operation: Vec<OperationEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationEntry {
    name: Spanned<String>,
    description: String,
    request: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoteEntry {
    r#type: Spanned<String>,
    text: String,
    evidence: String,
}

/// Reads the areas and the notes.
pub(super) fn read(text: &str, namespaces: &Namespaces) -> Result<(Vec<Area>, Vec<TypeNote>)> {
    let document: Document = parse_toml(text).map_err(|error| error.in_file(Area::FILE))?;
    let is_line = |text: &str| !text.trim().is_empty() && !text.contains(['\n', '|']);
    let error = |line: usize, what: &str, found: &str| {
        let message = format!("expected a {what} of one line without \"|\", found {found:?}");
        Error::new(ErrorKind::Schema, message).in_file(Area::FILE).at_line(line)
    };
    let operation = |entry: OperationEntry| {
        let line = line_of(text, entry.name.span().start);
        let OperationEntry { description, request, .. } = entry;
        if !is_line(&description) {
            return Err(error(line, "description", &description));
        }
        let location = SourceLocation::new(Area::FILE.into(), line);
        Ok(OperationDocs { name: entry.name.into_inner(), description, request, location })
    };
    let area = |entry: AreaEntry| {
        if !is_line(entry.title.get_ref()) {
            let line = line_of(text, entry.title.span().start);
            return Err(error(line, "title", entry.title.get_ref()));
        }
        let operations = entry.operation.into_iter().map(operation).collect::<Result<_>>()?;
        Ok(Area { title: entry.title.into_inner(), setup: entry.setup, operations })
    };
    let note = |entry: NoteEntry| {
        let line = line_of(text, entry.r#type.span().start);
        if !is_line(&entry.text) {
            return Err(error(line, "text", &entry.text));
        }
        if entry.evidence.trim().is_empty() {
            let message = "expected evidence for the note, found \"\"";
            return Err(Error::new(ErrorKind::Schema, message).in_file(Area::FILE).at_line(line));
        }
        let name = parse_name(entry.r#type.get_ref(), namespaces);
        let name = name.map_err(|error| error.in_file(Area::FILE).at_line(line))?;
        Ok(TypeNote { name, text: entry.text, location: SourceLocation::new(Area::FILE.into(), line) })
    };
    let areas = document.area.into_iter().map(area).collect::<Result<_>>()?;
    Ok((areas, document.note.into_iter().map(note).collect::<Result<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::schema::Schema;

    #[test]
    fn wrong_entry_is_refused_with_its_line() {
        let error = |text: &str| {
            read(text, &Schema::default().namespaces()).expect_err("the file is refused").to_string()
        };
        let area = "[[area]]\ntitle = \"Questions\"\n";
        assert_eq!(error(area), "operation-docs.toml:1: missing field `operation`");
        let operation = "[[area.operation]]\nname = \"Ask\"\nrequest = \"Ask::new()\"\n";
        assert_eq!(
            error(&format!("{area}{operation}description = \"Asks.\\nAnswers.\"\n")),
            "operation-docs.toml:4: expected a description of one line without \"|\", found \"Asks.\\nAnswers.\""
        );
        assert_eq!(
            error(&format!("[[area]]\ntitle = \"\"\n{operation}description = \"Asks.\"\n")),
            "operation-docs.toml:2: expected a title of one line without \"|\", found \"\""
        );
        assert_eq!(
            error("[[note]]\ntype = \"Question\"\ntext = \"A question.\"\nevidence = \"a\"\n"),
            "operation-docs.toml:2: expected t:NAME or m:NAME, found \"Question\""
        );
        assert_eq!(
            error("[[note]]\ntype = \"t:Question\"\ntext = \"\"\nevidence = \"a\"\n"),
            "operation-docs.toml:2: expected a text of one line without \"|\", found \"\""
        );
        assert_eq!(
            error("[[note]]\ntype = \"t:Question\"\ntext = \"A question.\"\nevidence = \"\"\n"),
            "operation-docs.toml:2: expected evidence for the note, found \"\""
        );
    }
}
