//! `doc-pages.toml`: the pages of Microsoft's reference for types and operations. The file is optional.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::error::Result;
use crate::schema::{DocPages, Namespaces, TypePage, file_names};

use super::toml_file::TomlFile;

/// The description of a page, for errors.
pub(crate) const PAGE: &str = "a page of lower-case letters, digits, \"-\" and \"_\"";

/// Returns `true` for a page whose link can be in the documentation.
pub(crate) fn is_page(text: &str) -> bool {
    let is_allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_');
    !text.is_empty() && text.chars().all(is_allowed)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    operations: BTreeMap<String, Spanned<String>>,
    #[serde(default)]
    types: BTreeMap<Spanned<String>, Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    element: Spanned<String>,
    page: Spanned<String>,
}

/// Reads the pages. A page of a type or operation that the schema lacks is not an error: older schemas lack some.
pub(super) fn read(text: &str, namespaces: &Namespaces) -> Result<DocPages> {
    let file = TomlFile::new(file_names::DOC_PAGES, text, namespaces);
    let document: Document = file.parse()?;
    let checked = |value: Spanned<String>, what: &str, is_allowed: fn(&str) -> bool| {
        if is_allowed(value.get_ref()) {
            return Ok(value.into_inner());
        }
        Err(file.error(&value, format!("expected {what}, found {:?}", value.get_ref())))
    };
    let page = |value| checked(value, PAGE, is_page);
    let element = |value| checked(value, "the local name of an element", is_element);
    let mut pages = DocPages::default();
    for (operation, value) in document.operations {
        pages.operations.insert(operation, page(value)?);
    }
    for (name, entry) in document.types {
        let name = file.name(&name)?;
        pages.types.insert(name, TypePage { element: element(entry.element)?, page: page(entry.page)? });
    }
    Ok(pages)
}

fn is_element(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Writes the pages.
pub(crate) fn write(pages: &DocPages, folder: &str) -> String {
    let mut out = format!(
        "# The pages of Microsoft's reference for types and operations, below\n# {folder}\n\
         # `ews-codegen doc-pages` writes this file. A type has the page of an element with the type,\n\
         # or with an attribute of the type.\n\n[operations]\n"
    );
    for (operation, page) in &pages.operations {
        out.push_str(&format!("{operation:?} = {page:?}\n"));
    }
    out.push_str("\n[types]\n");
    for (name, TypePage { element, page }) in &pages.types {
        out.push_str(&format!("\"{name}\" = {{ element = {element:?}, page = {page:?} }}\n"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Name, Namespace, Schema};
    use crate::write::Files;

    fn error(text: &str) -> String {
        read(text, &Schema::default().namespaces()).expect_err("the file is refused").to_string()
    }

    #[test]
    fn written_pages_are_read_back() {
        let mut pages = DocPages::default();
        pages.operations.insert("Ask".to_owned(), "ask-operation".to_owned());
        let page = TypePage { element: "Answer".to_owned(), page: "answer-ex15".to_owned() };
        pages.types.insert(Name::new(Namespace::Messages, "AnswerType"), page);
        let text = write(&pages, "folder");
        assert_eq!(read(&text, &Schema::default().namespaces()).expect("the file is valid"), pages);
        Files::default().insert(file_names::DOC_PAGES, text).expect("the file has the mark of this program");
    }

    #[test]
    fn wrong_entry_is_refused_with_its_line() {
        for (text, expected) in [
            ("[types]\nA = 1\n", "doc-pages.toml:2: invalid type: integer `1`, expected struct Entry"),
            ("[pages]\n", "doc-pages.toml:1: unknown field `pages`, expected `operations` or `types`"),
            (
                "[types]\n\n\"AType\" = { element = \"A\", page = \"a\" }\n",
                "doc-pages.toml:3: expected t:NAME or m:NAME, found \"AType\"",
            ),
            (
                "[operations]\nAsk = \"ask)\"\n",
                "doc-pages.toml:2: expected a page of lower-case letters, digits, \"-\" and \"_\", found \"ask)\"",
            ),
            (
                "[types]\n\"t:A\" = { element = \"A]\", page = \"a\" }\n",
                "doc-pages.toml:2: expected the local name of an element, found \"A]\"",
            ),
        ] {
            assert_eq!(error(text), expected);
        }
    }
}
