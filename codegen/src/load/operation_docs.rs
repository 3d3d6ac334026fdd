//! `operation-docs.toml`: the area of each operation, its description, and a request as an example. The file is optional.

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Area, OperationDocs, SourceLocation};

use super::lines::line_of;

/// The name of the file in a schema folder.
pub(crate) const FILE: &str = "operation-docs.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    area: Vec<AreaEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    title: String,
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

/// Reads the areas.
pub(super) fn read(text: &str) -> Result<Vec<Area>> {
    let document: Document = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| line_of(text, span.start));
        Error::new(ErrorKind::Syntax, error.message()).in_file(FILE).at_line(line)
    })?;
    let operation = |entry: OperationEntry| {
        let line = line_of(text, entry.name.span().start);
        let name = entry.name.into_inner();
        let is_line = |text: &str| !text.trim().is_empty() && !text.contains(['\n', '|']);
        if !is_line(&entry.description) {
            let message =
                format!("expected a description of one line without \"|\", found {:?}", entry.description);
            let error = Error::new(ErrorKind::Schema, message).of(format!("operation {name}"));
            return Err(error.in_file(FILE).at_line(line));
        }
        let location = SourceLocation::new(FILE.into(), line);
        Ok(OperationDocs { name, description: entry.description, request: entry.request, location })
    };
    let area = |entry: AreaEntry| {
        let operations = entry.operation.into_iter().map(operation).collect::<Result<_>>()?;
        Ok(Area { title: entry.title, setup: entry.setup, operations })
    };
    document.area.into_iter().map(area).collect()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn wrong_entry_is_refused_with_its_line() {
        let error = |text: &str| read(text).expect_err("the file is refused").to_string();
        let area = "[[area]]\ntitle = \"Questions\"\n";
        assert_eq!(error(area), "operation-docs.toml:1: missing field `operation`");
        let operation = "[[area.operation]]\nname = \"Ask\"\nrequest = \"Ask::new()\"\n";
        assert_eq!(
            error(&format!("{area}{operation}description = \"Asks.\\nAnswers.\"\n")),
            "operation-docs.toml:4: operation Ask: expected a description of one line without \"|\", found \
             \"Asks.\\nAnswers.\""
        );
    }
}
