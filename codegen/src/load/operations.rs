//! Operations: those of `operations.toml`, in a form that people can read and compare, or those that follow from the names
//! of elements.

use std::fmt::Write as _;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::{ACTION_PREFIX, REQUEST_HEADERS, RESPONSE_CODE, RESPONSE_HEADERS, response_element};
use crate::schema::{Name, Namespace, Operation, Schema, SourceLocation, file_names, is_nc_name};

use super::repeatable;
use super::toml_file::TomlFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    operation: Vec<Entry>,
}

/// One `[[operation]]`. A missing key has the value that follows from the name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: Spanned<String>,
    action: Option<String>,
    request: Option<String>,
    response: Option<String>,
    #[serde(default)]
    repeatable: bool,
    request_headers: Option<Vec<String>>,
    response_headers: Option<Vec<String>>,
}

/// Reads the operations of a schema.
pub(super) fn read(text: &str, schema: &Schema) -> Result<Vec<Operation>> {
    let (namespaces, headers) = (schema.namespaces(), exchange_headers(schema));
    let file = TomlFile::new(file_names::OPERATIONS, text, &namespaces);
    let document: Document = file.parse()?;
    let operations = document.operation.into_iter().map(|entry| {
        let component = format!("operation {}", entry.name.get_ref());
        operation(entry, &file, &headers).map_err(|error| error.of(component))
    });
    operations.collect()
}

fn operation(
    entry: Entry,
    file: &TomlFile<'_>,
    [of_requests, of_responses]: &[Vec<Name>; 2],
) -> Result<Operation> {
    let at = &entry.name;
    let name = at.get_ref().clone();
    check_name(&name).map_err(|error| error.at(&file.location(at)))?;
    let element = |given: Option<String>, implied: String| match given {
        Some(text) => file.name_at(at, &text),
        None => Ok(Name::new(Namespace::Messages, implied)),
    };
    let headers = |names: Option<Vec<String>>, implied: &[Name]| match names {
        Some(names) => names.iter().map(|text| file.name_at(at, text)).collect(),
        None => Ok(implied.to_vec()),
    };
    Ok(Operation {
        action: entry.action.unwrap_or_else(|| format!("{ACTION_PREFIX}{name}")),
        request: element(entry.request, name.clone())?,
        response: element(entry.response, response_element(&name))?,
        is_repeatable: entry.repeatable,
        request_headers: headers(entry.request_headers, of_requests)?,
        response_headers: headers(entry.response_headers, of_responses)?,
        location: file.location(at),
        name,
    })
}

/// The headers of requests and of responses that Exchange has and the schema defines.
fn exchange_headers(schema: &Schema) -> [Vec<Name>; 2] {
    let headers = |locals: &[&str]| {
        let names = locals.iter().map(|local| Name::new(Namespace::Types, *local));
        names.filter(|name| schema.elements.contains_key(name)).collect()
    };
    [headers(&REQUEST_HEADERS), headers(&RESPONSE_HEADERS)]
}

/// The operations of a schema without a WSDL: every pair of elements `X` and `XResponse`, if the schema lists response
/// codes.
///
/// The headers of an operation are unknown then: it gets those of Exchange.
pub(crate) fn pair_by_name(schema: &Schema) -> Vec<Operation> {
    if !schema.types.contains_key(&Name::new(Namespace::Messages, RESPONSE_CODE.0)) {
        return Vec::new();
    }
    let [request_headers, response_headers] = exchange_headers(schema);
    let messages = schema.elements.keys().filter(|name| name.namespace == Namespace::Messages);
    messages
        .filter_map(|request| {
            let response = Name::new(Namespace::Messages, response_element(&request.local));
            schema.elements.contains_key(&response).then(|| Operation {
                name: request.local.clone(),
                action: format!("{ACTION_PREFIX}{}", request.local),
                request: request.clone(),
                response,
                is_repeatable: repeatable::is_known(&request.local),
                request_headers: request_headers.clone(),
                response_headers: response_headers.clone(),
                location: SourceLocation::default(),
            })
        })
        .collect()
}

/// Checks the name of an operation.
pub(super) fn check_name(name: &str) -> Result<()> {
    if is_nc_name(name) {
        return Ok(());
    }
    let message = format!("expected a name of XML without a colon, found {name:?}");
    Err(Error::new(ErrorKind::Schema, message))
}

/// Writes the operations.
pub(crate) fn write(operations: &[Operation]) -> String {
    let mut out = String::from(
        "# The operations of Exchange Web Services. A missing key has the value that follows from the name:\n\
         # the elements m:NAME and m:NAMEResponse, and the SOAP action that ends in NAME. Without a list of headers, the\n\
         # operation has the headers of Exchange. An operation is repeatable if it only reads: a client may then send the\n\
         # same request twice.\n\
         # `ews-codegen import` writes this file.\n",
    );
    for operation in operations {
        let name = &operation.name;
        let text = |text: &str| toml::Value::from(text).to_string();
        let _ = write!(out, "\n[[operation]]\nname = {}\n", text(name));
        if operation.action != format!("{ACTION_PREFIX}{name}") {
            let _ = writeln!(out, "action = {}", text(&operation.action));
        }
        for (key, element, implied) in [
            ("request", &operation.request, name.clone()),
            ("response", &operation.response, response_element(name)),
        ] {
            if *element != Name::new(Namespace::Messages, implied) {
                let _ = writeln!(out, "{key} = \"{element}\"");
            }
        }
        if operation.is_repeatable {
            out.push_str("repeatable = true\n");
        }
        for (key, headers) in [
            ("request_headers", &operation.request_headers),
            ("response_headers", &operation.response_headers),
        ] {
            let names: Vec<String> = headers.iter().map(|header| format!("\"{header}\"")).collect();
            let _ = writeln!(out, "{key} = [{}]", names.join(", "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        read(text, &Schema::default()).expect_err("the file is refused").to_string()
    }

    #[test]
    fn missing_keys_follow_from_the_name() {
        let operations =
            read("[[operation]]\nname = \"Ask\"\n", &Schema::default()).expect("the file is valid");
        let [operation] = operations.as_slice() else { panic!("{operations:?}") };
        assert_eq!(operation.action, format!("{ACTION_PREFIX}Ask"));
        assert_eq!(operation.request, Name::new(Namespace::Messages, "Ask"));
        assert_eq!(operation.response, Name::new(Namespace::Messages, "AskResponse"));
        assert!(operation.request_headers.is_empty() && operation.response_headers.is_empty());
        assert!(!operation.is_repeatable);
    }

    #[test]
    fn written_operations_are_read_back() {
        let text = "[[operation]]\nname = \"Ask\"\naction = \"urn:ask\"\nrequest = \"t:Question\"\n\
                    response = \"m:Answer\"\nrepeatable = true\nrequest_headers = [\"t:RequestServerVersion\"]\n\
                    response_headers = []\n";
        let operations = read(text, &Schema::default()).expect("the file is valid");
        assert!(write(&operations).ends_with(text));
        assert_eq!(read(&write(&operations), &Schema::default()).expect("the file is valid"), operations);
    }

    #[test]
    fn unknown_key_is_refused_with_its_line() {
        let error = error("[[operation]]\nname = \"Ask\"\nheader = 1\n");
        assert!(error.starts_with("operations.toml:3: unknown field `header`"), "{error}");
    }

    #[test]
    fn name_without_a_known_prefix_is_refused() {
        assert_eq!(
            error("[[operation]]\nname = \"Ask\"\nrequest = \"Ask\"\n"),
            "operations.toml:2: operation Ask: expected t:NAME or m:NAME, found \"Ask\""
        );
    }
}
