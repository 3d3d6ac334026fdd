//! Well-formedness, as the crate `uppsala` decides it. It passes the W3C's conformance tests.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::events::Event;
use quick_xml::events::attributes::Attribute;
use quick_xml::name::ResolveResult;

/// Returns `true` if a document is well-formed apart from deviations that the bindings tolerate.
///
/// These are white space before the XML declaration and forbidden characters, which count as letters.
pub fn is_tolerable(text: &str) -> bool {
    is_well_formed(&without_forbidden(text))
}

/// Returns `true` if a document is well-formed, namespaces included. White space may precede the XML declaration.
pub fn is_well_formed(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.trim_start_matches([' ', '\t', '\r', '\n']);
    if text.starts_with('\u{feff}') {
        return false;
    }
    uppsala::parse(&with_version_1_0(text)).is_ok() && has_qualified_names(text)
}

/// Returns `true` if the names in a document follow Namespaces 1.0. `uppsala` does not check these rules:
///
/// - A colon separates two names.
/// - A declaration of a prefix is not empty. (Namespaces 1.1 allows it.)
/// - An element does not have the prefix `xmlns`.
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
            // The target of a processing instruction must not contain a colon.
            Event::PI(instruction) if instruction.target().contains(':') => return false,
            Event::Eof => break,
            _ => {}
        }
    }
    true
}

/// Returns the text with version 1.0 in its XML declaration.
///
/// A parser of XML 1.0 must accept any version 1.x, but `uppsala` refuses 1.2.
fn with_version_1_0(text: &str) -> Cow<'_, str> {
    let declaration = text.split_once("?>").filter(|(start, _)| start.starts_with("<?xml"));
    let version = declaration
        .and_then(|(start, _)| Some(start.find("version")? + start.split("version").nth(1)?.find("1.")?));
    let Some(start) = version.map(|offset| offset + "version1.".len()) else { return Cow::Borrowed(text) };
    let digits = text[start..].bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        return Cow::Borrowed(text);
    }
    Cow::Owned([&text[..start], "0", &text[start + digits..]].concat())
}

/// Returns `true` if a document has forbidden characters, or references to them.
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
    while let Some(start) = clean.get(from..).and_then(|rest| rest.find("&#")).map(|offset| from + offset) {
        from = start + 2;
        let Some(length) = clean.get(from..).and_then(|rest| rest.find(';')) else { break };
        let digits = clean.get(from..from + length).unwrap_or("");
        let number = match digits.strip_prefix('x') {
            Some(digits) if are_digits(digits, 16) => u32::from_str_radix(digits, 16).ok(),
            None if are_digits(digits, 10) => digits.parse().ok(),
            _ => None,
        };
        let is_surrogate = number.is_some_and(|number| (0xd800..0xe000).contains(&number));
        if is_surrogate || number.and_then(char::from_u32).is_some_and(is_forbidden) {
            clean.to_mut().replace_range(start..=from + length, "x");
            from = start;
        }
    }
    clean
}

fn are_digits(digits: &str, radix: u32) -> bool {
    digits.chars().all(|c| c.is_digit(radix))
}

/// Returns `true` if a document has a character reference longer than 32 bytes. The bindings refuse it.
pub fn has_long_reference(text: &str) -> bool {
    text.split("&#").skip(1).any(|rest| {
        let digits = rest.strip_prefix('x').unwrap_or(rest);
        digits.bytes().take_while(u8::is_ascii_hexdigit).count() > 28
    })
}

/// Returns the events of the first element at a depth, as quick-xml reads them. Returns `None` if quick-xml refuses the
/// document.
///
/// An event shows an expanded name, an attribute other than a declaration, a text, a comment or an instruction.
pub fn events(text: &str, depth: usize) -> Option<Vec<String>> {
    let mut reader = NsReader::from_str(text);
    let (mut shown, mut open) = (Vec::new(), 0_usize);
    loop {
        let event = reader.read_event().ok()?;
        match &event {
            Event::Eof => return Some(shown),
            Event::Start(tag) | Event::Empty(tag) if open >= depth => {
                shown.push(name(reader.resolver().resolve_element(tag.name()), "<"));
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
                shown.extend(attributes);
                if matches!(event, Event::Empty(_)) {
                    shown.push(">".to_owned());
                }
            }
            Event::End(_) if open > depth => shown.push(">".to_owned()),
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::Comment(_) | Event::PI(_)
                if open > depth =>
            {
                shown.push(format!("{event:?}"));
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

fn name<N: AsRef<str>>((namespace, local): (ResolveResult<'_>, N), mark: &str) -> String {
    let namespace = match namespace {
        ResolveResult::Bound(namespace) => format!("{:?}", namespace.0),
        other => format!("{other:?}"),
    };
    format!("{mark}{{{namespace}}}{}", local.as_ref())
}
