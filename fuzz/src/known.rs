//! What the bindings are known not to do yet: each exception goes when what it is about does.

use std::fmt::Debug;

use ews_bindings::{Error, ErrorKind};

use crate::oracle;

/// The text without what the bindings look at too little: a malformed XML declaration is read like a
/// well-formed one, and a processing instruction whatever its target.
pub(crate) fn without_instructions(text: &str) -> String {
    pieces(text).filter(|piece| !(piece.starts_with("<?") && piece.ends_with("?>"))).collect()
}

/// The text without an end tag of no name at its very end, which is read as if something were open.
pub(crate) fn without_last_end_tag(text: &str) -> &str {
    let opened = text.strip_suffix('>').and_then(|text| text.trim_end_matches(is_space).strip_suffix("</"));
    opened.unwrap_or(text)
}

/// The text with a name for each attribute that has none: names are looked at only where an element is kept
/// raw, and where an attribute without a prefix is not in the schema.
pub(crate) fn with_attribute_names(text: &str) -> String {
    let mut count = 0;
    let named = pieces(text).map(|piece| match piece.as_bytes() {
        [b'<', second, ..] if !matches!(second, b'!' | b'?' | b'/') => tag(piece, &mut count),
        _ => piece.to_owned(),
    });
    named.collect()
}

/// Comments, CDATA sections, instructions, tags, and the texts between them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let ends = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
        let long = ends.into_iter().find(|(start, _)| rest.starts_with(start));
        let length = match (long, rest.chars().next()?) {
            (Some((start, end)), _) => {
                rest.get(start.len()..)?.find(end).map(|place| start.len() + place + end.len())
            }
            (None, '<') => tag_length(rest),
            (None, _) => rest.find('<'),
        };
        let (piece, after) = rest.split_at(length.unwrap_or(rest.len()));
        rest = after;
        Some(piece)
    })
}

fn tag_length(text: &str) -> Option<usize> {
    let mut quote = None;
    for (place, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// A start tag with names for its attributes.
fn tag(tag: &str, count: &mut usize) -> String {
    let (name, mut rest) = tag.split_at(tag.find(is_space).unwrap_or(tag.len()));
    let mut named = name.to_owned();
    while let Some((before, after)) = rest.split_once('=') {
        let quote = after.trim_start_matches(is_space).chars().next().filter(|c| matches!(c, '"' | '\''));
        let value = quote.and_then(|quote| {
            let opens = after.find(quote)? + 1;
            Some(opens + after.get(opens..)?.find(quote)? + 1)
        });
        let Some(value) = value else { break };
        let name = before.trim_matches(is_space);
        named.push_str(if name.len() < before.len() { " " } else { "" });
        if name
            .split(':')
            .all(|part| !part.contains(is_space) && oracle::is_well_formed(&format!("<{part}/>")))
        {
            named.push_str(name);
        } else {
            named.push_str(&format!("known-{count}"));
            *count += 1;
        }
        named.push('=');
        named.push_str(&after[..value]);
        rest = &after[value..];
    }
    named + rest
}

/// Whether a choice has nothing in it: an unlisted element in one of a type's required choices lets reading
/// go on without the others.
pub(crate) fn is_blank_choice(error: &Error) -> bool {
    error.kind() == ErrorKind::Unlisted && error.message().starts_with("a choice without an alternative")
}

/// Whether two values differ only in declarations of the writer's prefixes in raw elements: an `xsi:type` there
/// whose prefix nothing declares is taken for the writer's when what was written is read.
pub(crate) fn captures_a_prefix(value: &dyn Debug, back: &dyn Debug) -> bool {
    let without_declarations = |value: &dyn Debug| {
        let mut shown = format!("{value:?}");
        for name in ["xmlns:t", "xmlns:m", "xmlns:soap"] {
            while let Some(start) = shown.find(&format!(" {name}=\\\"")) {
                let inside = start + name.len() + 4;
                let length = shown.get(inside..).and_then(|rest| rest.find("\\\""));
                let Some(length) = length else { break };
                shown.replace_range(start..inside + length + 2, "");
            }
        }
        shown
    };
    without_declarations(value) == without_declarations(back)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}
