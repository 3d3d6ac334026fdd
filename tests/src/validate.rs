//! Validation against the schemas by a validator that is not ours.
//!
//! What it does not look at: items of lists, members of unions, what a restriction without facets of its own takes
//! over, an `xs:all` in an extension ([`UNJUDGED`]), an attribute's only value, attributes of elements whose type is
//! simple, and what is of another schema (`xml:lang`). Samples made wrong leave those out.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use uppsala::{XsdValidator, parse};

use crate::unreached;

/// Global elements with an `xs:all` in an extension.
pub const UNJUDGED: [&str; 2] = ["m:FindMessageTrackingReport", "m:GetMessageTrackingReport"];

/// The validator takes a group that may be absent for one that may not; spelled out it says the same.
const OPTIONAL_GROUP: &str = "<xs:group ref=\"t:TimeChangePatternTypes\" minOccurs=\"0\"/>";
const SPELLED_OUT: &str = "<xs:choice minOccurs=\"0\">\
    <xs:element name=\"RelativeYearlyRecurrence\" type=\"t:RelativeYearlyRecurrencePatternType\"/>\
    <xs:element name=\"AbsoluteDate\" type=\"xs:date\"/></xs:choice>";

/// Of the schemas, with an element for each type that no global element leads to.
static VALIDATOR: LazyLock<XsdValidator> = LazyLock::new(|| {
    let elements = |prefix: &str| {
        let of = |name: &&&str| name.starts_with(prefix);
        let local = unreached::NAMES.iter().filter(of).map(|name| &name[prefix.len()..]);
        let elements = local.map(|name| format!("<xs:element name=\"{name}\" type=\"{prefix}{name}\"/>"));
        elements.collect::<Vec<_>>().concat()
    };
    of_folder(&crate::root().join("schemas"), &elements)
});

/// The validator of a canonical schema folder, with more elements for each prefix.
///
/// # Panics
/// When the folder has no schema that it can load.
pub fn of_folder(folder: &Path, elements: &dyn Fn(&str) -> String) -> XsdValidator {
    let copy = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    for (file, prefix) in [("types.xsd", "t:"), ("messages.xsd", "m:"), ("xml.xsd", "xml:")] {
        let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let text = text.replace("</xs:schema>", &format!("{}</xs:schema>", elements(prefix)));
        let text = text.replace(OPTIONAL_GROUP, SPELLED_OUT);
        fs::write(copy.path().join(file), text).unwrap_or_else(|error| panic!("{file}: {error}"));
    }
    let path = copy.path().join("messages.xsd");
    let text = fs::read_to_string(&path).unwrap_or_default();
    let document = parse(&text).unwrap_or_else(|error| panic!("messages.xsd: {error}"));
    XsdValidator::from_schema_with_base_path(&document, Some(&path))
        .unwrap_or_else(|error| panic!("messages.xsd: {error}"))
}

/// What the validator says against the element in a SOAP envelope's body, or the document itself.
///
/// # Panics
/// When the document is not well-formed.
pub fn body_errors(text: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let root = document.root_element();
    if root.tag_name().name() != "Envelope" {
        return errors(text);
    }
    let declarations = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                        xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                        xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"";
    let body = root.children().filter(|part| part.tag_name().name() == "Body");
    let parts = body.flat_map(|body| body.children()).filter(roxmltree::Node::is_element);
    let ours = parts
        .filter(|part| part.tag_name().namespace().is_some_and(|uri| uri.contains("/exchange/services/")));
    let alone = ours.map(|part| {
        let text = &text[part.range()];
        let name = text.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).unwrap_or(text.len());
        format!("{} {declarations}{}", &text[..name], &text[name..])
    });
    alone.flat_map(|text| errors(&text)).collect()
}

/// What the validator says against a document.
///
/// # Panics
/// When the document is not well-formed.
pub fn errors(text: &str) -> Vec<String> {
    errors_of(&VALIDATOR, text)
}

/// What a validator says against a document.
pub fn errors_of(validator: &XsdValidator, text: &str) -> Vec<String> {
    match parse(text) {
        Ok(document) => validator.validate(&document).iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("not well-formed: {error}")],
    }
}
