//! `operations.toml`: the operations, as a file that people can read and diff.

use std::fmt::Write as _;

use serde::Deserialize;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Namespace, Operation};

/// The part of a SOAP action that all operations share.
const ACTION_PREFIX: &str = "http://schemas.microsoft.com/exchange/services/2006/messages/";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    #[serde(default)]
    operation: Vec<Entry>,
}

/// One `[[operation]]`; what is absent follows from the name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: String,
    action: Option<String>,
    request: Option<String>,
    response: Option<String>,
    #[serde(default)]
    request_headers: Vec<String>,
    #[serde(default)]
    response_headers: Vec<String>,
}

/// Reads the catalogue.
pub(super) fn read(file: &str, text: &str) -> Result<Vec<Operation>> {
    let catalogue: Catalogue = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(1, |span| 1 + text[..span.start].matches('\n').count());
        Error::new(ErrorKind::Syntax, error.message()).in_file(file).at_line(line)
    })?;
    let entries = catalogue.operation.into_iter();
    entries.map(|entry| operation(entry).map_err(|error| error.in_file(file))).collect()
}

fn operation(entry: Entry) -> Result<Operation> {
    let element = |given: Option<String>, implied: String| match given {
        Some(text) => parse_name(&text),
        None => Ok(Name::new(Namespace::Messages, implied)),
    };
    let headers = |names: &[String]| names.iter().map(|text| parse_name(text)).collect::<Result<Vec<_>>>();
    Ok(Operation {
        action: entry.action.unwrap_or_else(|| format!("{ACTION_PREFIX}{}", entry.name)),
        request: element(entry.request, entry.name.clone())?,
        response: element(entry.response, format!("{}Response", entry.name))?,
        request_headers: headers(&entry.request_headers)?,
        response_headers: headers(&entry.response_headers)?,
        name: entry.name,
    })
}

/// `t:Name` or `m:Name`.
pub(super) fn parse_name(text: &str) -> Result<Name> {
    let namespace =
        |prefix: &str| [Namespace::Types, Namespace::Messages].into_iter().find(|n| n.prefix() == prefix);
    match text.split_once(':').map(|(prefix, local)| (namespace(prefix), local)) {
        Some((Some(namespace), local)) => Ok(Name::new(namespace, local)),
        _ => Err(Error::new(ErrorKind::Schema, format!("{text:?} is not t:Name or m:Name"))),
    }
}

/// The catalogue's text.
pub(crate) fn write(operations: &[Operation]) -> String {
    let mut out = String::from(
        "# The operations of Exchange Web Services. What an entry leaves out follows from its name:\n\
         # the elements m:NAME and m:NAMEResponse, and the SOAP action that ends in NAME.\n",
    );
    for operation in operations {
        let name = &operation.name;
        let _ = write!(out, "\n[[operation]]\nname = \"{name}\"\n");
        if operation.action != format!("{ACTION_PREFIX}{name}") {
            let _ = writeln!(out, "action = \"{}\"", operation.action);
        }
        for (key, element, implied) in [
            ("request", &operation.request, name.clone()),
            ("response", &operation.response, format!("{name}Response")),
        ] {
            if *element != Name::new(Namespace::Messages, implied) {
                let _ = writeln!(out, "{key} = \"{element}\"");
            }
        }
        for (key, headers) in [
            ("request_headers", &operation.request_headers),
            ("response_headers", &operation.response_headers),
        ] {
            let names: Vec<String> = headers.iter().map(|header| format!("\"{header}\"")).collect();
            if !names.is_empty() {
                let _ = writeln!(out, "{key} = [{}]", names.join(", "));
            }
        }
    }
    out
}
