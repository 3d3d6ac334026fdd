//! Parsing: the text of one file to the model of xsd-parser.

use xsd_parser::models::schema::xs;
use xsd_parser::pipeline::parser::resolver::NoOpResolver;
use xsd_parser::pipeline::parser::{Error as ParserError, Parser};

use crate::error::{Error, ErrorKind, Result};

use super::attribute_values::normalized;
use super::lines;

/// Parses one file with xsd-parser.
pub(super) fn parse(text: &str) -> Result<xs::Schema> {
    let text = &*normalized(text);
    let parser: Parser<NoOpResolver> = Parser::new().resolve_includes(false).with_default_namespaces();
    let parser = parser.add_schema_from_str(text).map_err(|error| refused(text, &error))?;
    let parsed = parser.finish().schemas().map(|(_, info)| info.schema.clone()).next();
    parsed.ok_or_else(|| Error::new(ErrorKind::Schema, "expected xs:schema, found none"))
}

/// The error for a file that xsd-parser refuses, with the line where it stopped.
fn refused<E: std::fmt::Display>(text: &str, error: &ParserError<E>) -> Error {
    let message = Error::new(ErrorKind::Schema, format!("not a schema: {error}"));
    let ParserError::XmlError(error) = error else { return message };
    let offset = error.error.position.and_then(|offset| usize::try_from(offset).ok());
    match offset {
        Some(offset) => message.at_line(lines::line_of(text, offset)),
        None => message,
    }
}
