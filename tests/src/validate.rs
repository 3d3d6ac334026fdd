//! Validation against the schemas by a validator that is not ours.

use std::fs;
use std::sync::LazyLock;

use uppsala::{XsdValidator, parse};

static VALIDATOR: LazyLock<XsdValidator> = LazyLock::new(|| {
    let folder = crate::root().join("schemas");
    let text = fs::read_to_string(folder.join("messages.xsd")).unwrap_or_default();
    let document = parse(&text).unwrap_or_else(|error| panic!("messages.xsd: {error}"));
    XsdValidator::from_schema_with_base_path(&document, Some(&folder.join("messages.xsd")))
        .unwrap_or_else(|error| panic!("messages.xsd: {error}"))
});

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
    match parse(text) {
        Ok(document) => VALIDATOR.validate(&document).iter().map(ToString::to_string).collect(),
        Err(error) => vec![format!("not well-formed: {error}")],
    }
}
