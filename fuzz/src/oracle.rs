//! What well-formed XML is, by a parser that is not ours and that passes the W3C's conformance tests.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attribute;
use quick_xml::name::ResolveResult;

/// Whether a document is well-formed, namespaces included, but for what the bindings tolerate: white space
/// before the declaration, and forbidden characters, which count as letters.
pub fn is_tolerable(text: &str) -> bool {
    is_well_formed(&without_forbidden(text))
}

/// Whether a document is well-formed, but for white space before the declaration.
pub fn is_well_formed(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.trim_start_matches([' ', '\t', '\r', '\n']);
    if text.starts_with('\u{feff}') {
        return false;
    }
    uppsala::parse(&with_first_version(text)).is_ok() && has_qualified_names(text)
}

/// Whether a colon in a name stands between two names: the other parser takes it anywhere. Nor may a prefix
/// be declared as nothing, which only Namespaces 1.1 allows, or an element's be `xmlns`.
fn has_qualified_names(text: &str) -> bool {
    let is_qualified = |name: &str| match name.split_once(':') {
        Some((prefix, local)) => {
            !prefix.is_empty() && !local.contains(':') && uppsala::parse(&format!("<{local}/>")).is_ok()
        }
        None => true,
    };
    let mut reader = NsReader::from_str(text);
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) | Event::Empty(tag) => {
                let undeclares = |attribute: Attribute<'_>| {
                    attribute.key.0.starts_with("xmlns:") && attribute.value.is_empty()
                };
                if tag.name().0.starts_with("xmlns:") || tag.attributes().flatten().any(undeclares) {
                    return false;
                }
                let keys = tag.attributes().flatten().map(|attribute| attribute.key.0);
                if !keys.chain([tag.name().0]).all(is_qualified) {
                    return false;
                }
            }
            // Namespaces forbid colons there.
            Event::PI(instruction) if instruction.target().contains(':') => return false,
            Event::Eof => break,
            _ => {}
        }
    }
    true
}

/// The text with its declaration's version as 1.0: the other parser knows no 1.2, which a parser of XML 1.0
/// has to take.
fn with_first_version(text: &str) -> Cow<'_, str> {
    let declaration = text.split_once("?>").filter(|(start, _)| start.starts_with("<?xml"));
    let place = declaration
        .and_then(|(start, _)| Some(start.find("version")? + start.split("version").nth(1)?.find("1.")?));
    let Some(start) = place.map(|place| place + "version1.".len()) else { return Cow::Borrowed(text) };
    let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        return Cow::Borrowed(text);
    }
    Cow::Owned([&text[..start], "0", &text[start + digits..]].concat())
}

/// Whether a document has forbidden characters, or references to them.
pub fn has_forbidden(text: &str) -> bool {
    without_forbidden(text) != text
}

fn without_forbidden(text: &str) -> Cow<'_, str> {
    let is_forbidden =
        |c: char| (c < ' ' && !matches!(c, '\t' | '\n' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}');
    let mut clean = Cow::Borrowed(text);
    if text.contains(is_forbidden) {
        clean = Cow::Owned(text.replace(is_forbidden, "x"));
    }
    let mut from = 0;
    while let Some(start) = clean.get(from..).and_then(|rest| rest.find("&#")).map(|place| from + place) {
        from = start + 2;
        let Some(length) = clean.get(from..).and_then(|rest| rest.find(';')) else { break };
        let digits = clean.get(from..from + length).unwrap_or("");
        let number = match digits.strip_prefix('x') {
            Some(digits) if is_plain(digits, 16) => u32::from_str_radix(digits, 16).ok(),
            None if is_plain(digits, 10) => digits.parse().ok(),
            _ => None,
        };
        if number.and_then(char::from_u32).is_some_and(is_forbidden) {
            clean.to_mut().replace_range(start..=from + length, "x");
            from = start;
        }
    }
    clean
}

fn is_plain(digits: &str, radix: u32) -> bool {
    digits.chars().all(|c| c.is_digit(radix))
}

/// Whether a reference is longer than the 32 bytes that the bindings look at.
pub fn has_long_reference(text: &str) -> bool {
    text.split("&#").skip(1).any(|rest| {
        let digits = rest.strip_prefix('x').unwrap_or(rest);
        digits.bytes().take_while(u8::is_ascii_hexdigit).count() > 28
    })
}

/// The events of a document as quick-xml sees them, from the element at a depth on to its end: expanded
/// names, attributes that are no declarations, and texts. `None` where quick-xml refuses it.
pub fn events(text: &str, depth: usize) -> Option<Vec<String>> {
    let mut reader = NsReader::from_str(text);
    let (mut seen, mut open) = (Vec::new(), 0_usize);
    loop {
        let event = reader.read_event().ok()?;
        match &event {
            Event::Eof => return Some(seen),
            Event::Start(tag) | Event::Empty(tag) if open >= depth => {
                seen.push(name(reader.resolver().resolve_element(tag.name()), "<"));
                let mut attributes = Vec::new();
                for attribute in tag.attributes() {
                    let attribute = attribute.ok()?;
                    if attribute.key.as_namespace_binding().is_some() {
                        continue;
                    }
                    let key = name(reader.resolver().resolve_attribute(attribute.key), "@");
                    attributes.push(format!("{key}={:?}", attribute.value));
                }
                attributes.sort();
                seen.extend(attributes);
                if matches!(event, Event::Empty(_)) {
                    seen.push(">".to_owned());
                }
            }
            Event::End(_) if open > depth => seen.push(">".to_owned()),
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::Comment(_) | Event::PI(_)
                if open > depth =>
            {
                seen.push(format!("{event:?}"));
            }
            _ => {}
        }
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) => open = open.checked_sub(1)?,
            _ => {}
        }
    }
}

fn name<N: AsRef<str>>((namespace, local): (ResolveResult<'_>, N), sign: &str) -> String {
    let namespace = match namespace {
        ResolveResult::Bound(namespace) => format!("{:?}", namespace.0),
        other => format!("{other:?}"),
    };
    format!("{sign}{{{namespace}}}{}", local.as_ref())
}
