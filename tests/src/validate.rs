//! Validation against the schemas by the crate `uppsala`.
//!
//! The validator does not check:
//! - items of lists and members of unions;
//! - restrictions that add no facet;
//! - an `xs:all` in an extension ([`NOT_VALIDATED`]);
//! - `fixed` values of attributes;
//! - attributes of elements of simple types;
//! - components of other schemas (`xml:lang`).
//!
//! The mutations of sample documents leave these out.

use std::fs;
use std::sync::LazyLock;

use ews_codegen::Files;
use regex::Regex;
use uppsala::{XsdValidator, parse};

use crate::unreached;

/// The global elements with an `xs:all` in an extension.
pub const NOT_VALIDATED: [&str; 2] = ["m:FindMessageTrackingReport", "m:GetMessageTrackingReport"];

/// Parts of the messages about changes that the history does not record; see its limits in `schemas/README.md`.
pub const NOT_RECORDED: [&str; 0] = [];

/// A reference to an optional group. The validator treats it as required.
const OPTIONAL_GROUP: &str = "<xs:group ref=\"t:TimeChangePatternTypes\" minOccurs=\"0\"/>";

/// The content of the group, as an optional choice.
const OPTIONAL_CHOICE: &str = "<xs:choice minOccurs=\"0\">\
    <xs:element name=\"RelativeYearlyRecurrence\" type=\"t:RelativeYearlyRecurrencePatternType\"/>\
    <xs:element name=\"AbsoluteDate\" type=\"xs:date\"/></xs:choice>";

/// The attributes with the history of a component.
static HISTORY: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(" h:[a-z]+=\"[^\"]*\"").unwrap_or_else(|error| panic!("{error}")));

/// The validator of the repository's schema with the entries of `wire.toml` applied. It has an element for each type
/// that no global element leads to.
static VALIDATOR: LazyLock<XsdValidator> = LazyLock::new(|| {
    let elements = |prefix: &str| {
        let has_prefix = |name: &&&str| name.starts_with(prefix);
        let local = unreached::NAMES.iter().filter(has_prefix).map(|name| &name[prefix.len()..]);
        let elements = local.map(|name| format!("<xs:element name=\"{name}\" type=\"{prefix}{name}\"/>"));
        elements.collect::<Vec<_>>().concat()
    };
    let files = ews_codegen::wire::files(&crate::root().join("schemas"));
    validator_of_files(&files.unwrap_or_else(|error| panic!("{error}")), &elements)
});

/// Returns the validator of canonical schemas.
///
/// `elements` returns declarations to add to the schema of a prefix (`t:`, `m:` or `xml:`).
///
/// # Panics
/// If the schemas do not load.
pub fn validator_of_files(files: &Files, elements: &dyn Fn(&str) -> String) -> XsdValidator {
    let copy = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for (file, prefix) in [("types.xsd", "t:"), ("messages.xsd", "m:"), ("xml.xsd", "xml:")] {
        let text = files.get(file).unwrap_or_else(|| panic!("expected {file}"));
        let text = text.replace("</xs:schema>", &format!("{}</xs:schema>", elements(prefix)));
        let text = text.replace(OPTIONAL_GROUP, OPTIONAL_CHOICE);
        // The validator takes an attribute `h:type` for `type`.
        let text = HISTORY.replace_all(&text, "");
        fs::write(copy.path().join(file), &*text).unwrap_or_else(|error| panic!("{file}: {error}"));
    }
    let path = copy.path().join("messages.xsd");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let document = parse(&text).unwrap_or_else(|error| panic!("messages.xsd: {error}"));
    XsdValidator::from_schema_with_base_path(&document, Some(&path))
        .unwrap_or_else(|error| panic!("messages.xsd: {error}"))
}

/// Returns the validation errors of the EWS elements in the body of a SOAP envelope, or of another document.
///
/// # Panics
/// If the document is not well-formed.
pub fn body_errors(text: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let root = document.root_element();
    if root.tag_name().name() != "Envelope" {
        return errors(text);
    }
    let declarations = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                        xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                        xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"";
    let bodies = root.children().filter(|child| child.tag_name().name() == "Body");
    let children = bodies.flat_map(|body| body.children()).filter(roxmltree::Node::is_element);
    let is_ews = |child: &roxmltree::Node<'_, '_>| {
        child.tag_name().namespace().is_some_and(|uri| uri.contains("/exchange/services/"))
    };
    let documents = children.filter(is_ews).map(|child| {
        let text = &text[child.range()];
        let name = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
        format!("{} {declarations}{}", &text[..name], &text[name..])
    });
    documents.flat_map(|text| errors(&text)).collect()
}

/// Returns the validation errors of a document.
pub fn errors(text: &str) -> Vec<String> {
    errors_by(&VALIDATOR, text)
}

/// Returns the errors that the validator of an older version finds in a document, without those about [`NOT_RECORDED`].
pub fn errors_by_older(validator: &XsdValidator, text: &str) -> Vec<String> {
    let mut errors = errors_by(validator, text);
    errors.retain(|error| !NOT_RECORDED.iter().any(|name| error.contains(name)));
    errors
}

/// Returns the errors that a validator finds in a document.
pub fn errors_by(validator: &XsdValidator, text: &str) -> Vec<String> {
    match parse(text) {
        Ok(document) => validator.validate(&document).iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("not well-formed: {error}")],
    }
}
