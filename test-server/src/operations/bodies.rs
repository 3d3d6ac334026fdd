//! The body of an item in the form that a request asks for: as text, as HTML, or as it is stored.

use ews_bindings::properties::Shape as _;
use ews_bindings::types::{
    AnyPath, Body, BodyType, BodyTypeResponse, Item, ItemResponseShape, UnindexedFieldUri,
};

/// The properties that the server generates from the body if a request asks for them.
const MADE: [UnindexedFieldUri; 3] = [
    UnindexedFieldUri::ItemTextBody,
    UnindexedFieldUri::ItemUniqueBody,
    UnindexedFieldUri::ItemNormalizedBody,
];

/// Returns `true` if a shape asks for a body that differs from the stored body.
pub(super) fn differ(shape: &ItemResponseShape) -> bool {
    !matches!(shape.body_type, None | Some(BodyTypeResponse::Best))
        || MADE.into_iter().any(|uri| asks_for(shape, uri))
}

/// Returns `true` if a shape names a property.
pub(super) fn asks_for(shape: &ItemResponseShape, uri: UnindexedFieldUri) -> bool {
    let path = AnyPath::from(uri);
    shape.additional().is_some_and(|paths| paths.iter().any(|one| AnyPath::from(one.clone()) == path))
}

/// Sets the bodies of an item to the types that a shape asks for.
pub(super) fn set(item: &mut Item, shape: &ItemResponseShape) {
    let Some(stored) = item.body.take() else { return };
    let unique = shape.unique_body_type.as_ref().or(shape.body_type.as_ref());
    let normalized = shape.normalized_body_type.as_ref().or(shape.body_type.as_ref());
    item.text_body = Some(Body::new(BodyType::Text, text(&stored)).into());
    item.unique_body = Some(converted(&stored, unique).into());
    item.normalized_body = Some(converted(&stored, normalized).into());
    item.body = Some(converted(&stored, shape.body_type.as_ref()).into());
}

/// Returns a body in the type that a request asks for.
pub(super) fn converted(body: &Body, wanted: Option<&BodyTypeResponse>) -> Body {
    match (wanted, &body.body_type) {
        (Some(BodyTypeResponse::Text), BodyType::Html) => Body::new(BodyType::Text, text(body)),
        (Some(BodyTypeResponse::Html), BodyType::Text) => Body::new(BodyType::Html, html(&body.value)),
        _ => body.clone(),
    }
}

/// Returns the body as text.
pub(crate) fn text(body: &Body) -> String {
    if body.body_type == BodyType::Html { without_tags(&body.value) } else { body.value.clone() }
}

/// Returns a text as an HTML document.
pub(super) fn html(text: &str) -> String {
    format!("<html><body>{}</body></html>", escape(text).replace("\r\n", "\n").replace('\n', "<br>\r\n"))
}

pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Returns the text of an HTML document. Each block and each `<br>` ends a line.
fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag_on)) = rest.split_once('<') {
        push_words(&mut text, before);
        let (tag, after) = tag_on.split_once('>').unwrap_or((tag_on, ""));
        let name = tag.trim_start_matches('/').split([' ', '/', '\r', '\n', '\t']).next().unwrap_or_default();
        rest = match name.to_ascii_lowercase().as_str() {
            hidden @ ("style" | "script" | "head" | "title") if !tag.starts_with('/') => {
                after_end(after, hidden)
            }
            "br" => {
                text.push_str("\r\n");
                after
            }
            "p" | "div" | "tr" | "li" | "h1" | "h2" | "h3" | "table" | "ul" | "ol" => {
                if !text.is_empty() && !text.ends_with('\n') {
                    text.push_str("\r\n");
                }
                after
            }
            comment if comment.starts_with("!--") => tag_on.split_once("-->").map_or("", |(_, after)| after),
            _ => after,
        };
    }
    push_words(&mut text, rest);
    text.trim().to_owned()
}

/// Returns the text after the end tag of an element.
fn after_end<'h>(html: &'h str, name: &str) -> &'h str {
    let end = html.to_ascii_lowercase().find(&format!("</{name}"));
    let after = end.and_then(|end| html.get(end..)).unwrap_or_default();
    after.split_once('>').map_or("", |(_, after)| after)
}

/// Adds the text of an HTML document. As in a browser, a run of white space is one space.
fn push_words(text: &mut String, html: &str) {
    for (index, word) in html.split([' ', '\t', '\r', '\n']).enumerate() {
        if index > 0 && !text.is_empty() && !text.ends_with([' ', '\n']) {
            text.push(' ');
        }
        text.push_str(&unescape(word));
    }
}

fn unescape(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ];
    named.into_iter().fold(text.to_owned(), |text, (name, character)| text.replace(name, character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_text_and_text_becomes_html() {
        let html = "<html><head><title>No</title><style>p {}</style></head><body><p>Gr&amp;n <b>now</b></p>\r\n\
            <!-- a > b --><div>Line&nbsp;two<br/>three</div></body></html>";
        assert_eq!(without_tags(html), "Gr&n now\r\nLine\u{a0}two\r\nthree");
        assert_eq!(without_tags(&super::html("a < b\r\nc")), "a < b\r\nc");
    }
}
