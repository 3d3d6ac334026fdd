//! `operation-docs.toml`: the area of each operation, its description, and a request as an example, and notes for the
//! documentation of types. The file is optional.

use serde::Deserialize;
use toml::Spanned;

use crate::error::Result;
use crate::schema::{Area, Namespaces, OperationDocs, TypeNote, file_names};

use super::toml_file::TomlFile;

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
    let file = TomlFile::new(file_names::OPERATION_DOCS, text, namespaces);
    let document: Document = file.parse()?;
    let check_line = |at: &Spanned<String>, what: &str, text: &str| {
        if !text.trim().is_empty() && !text.contains(['\n', '|']) {
            return Ok(());
        }
        Err(file.error(at, format!("expected a {what} of one line without \"|\", found {text:?}")))
    };
    let operation = |OperationEntry { name, description, request }: OperationEntry| {
        check_line(&name, "description", &description)?;
        Ok(OperationDocs { location: file.location(&name), name: name.into_inner(), description, request })
    };
    let area = |AreaEntry { title, setup, operation: entries }: AreaEntry| {
        check_line(&title, "title", title.get_ref())?;
        let operations = entries.into_iter().map(operation).collect::<Result<_>>()?;
        Ok(Area { title: title.into_inner(), setup, operations })
    };
    let note = |NoteEntry { r#type, text, evidence }: NoteEntry| {
        check_line(&r#type, "text", &text)?;
        if evidence.trim().is_empty() {
            return Err(file.error(&r#type, "expected evidence for the note, found \"\""));
        }
        Ok(TypeNote { name: file.name(&r#type)?, text, location: file.location(&r#type) })
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
