//! What the bindings are known not to do yet: each exception goes when what it is about does.

use std::borrow::Cow;

/// The text without what the bindings look at too little: a malformed XML declaration is read like a
/// well-formed one, and a processing instruction whatever its target.
pub fn without_instructions(text: &str) -> Cow<'_, str> {
    if !text.contains("<?") {
        return Cow::Borrowed(text);
    }
    let (mut kept, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(place) = rest.find("<") {
        let (before, from) = rest.split_at(place);
        kept.push_str(before);
        let ends = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
        let end = ends.iter().find(|(start, _)| from.starts_with(start));
        let length = match end {
            Some((start, end)) => {
                from[start.len()..].find(end).map_or(from.len(), |place| start.len() + place + end.len())
            }
            None => 1,
        };
        let is_instruction = from.starts_with("<?") && from[..length].ends_with("?>");
        kept.push_str(if is_instruction { "" } else { &from[..length] });
        rest = &from[length..];
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// The text with a name for each attribute that has none: names are looked at only where an element is kept
/// raw, and where an attribute without a prefix is not in the schema.
pub fn with_attribute_names(text: &str) -> Cow<'_, str> {
    let mut named = Cow::Borrowed(text);
    let (mut at, mut count) = (0, 0);
    while let Some(equal) = named.get(at..).and_then(|rest| rest.find('=')).map(|place| at + place) {
        let before = named.get(..equal).unwrap_or("");
        let value = named.get(equal + 1..).unwrap_or("");
        let quote = value.trim_start().chars().next().filter(|c| matches!(c, '"' | '\''));
        let tag = before.rfind('<').map_or(0, |place| place + 1);
        // The name starts after the tag's, or after the value before.
        let previous = before.get(at.max(tag)..).unwrap_or("");
        let start =
            at.max(tag) + if at > tag { 0 } else { previous.find(is_space).unwrap_or(previous.len()) };
        let raw = before.get(start..).unwrap_or("");
        let Some(quote) = quote else {
            at = equal + 1;
            continue;
        };
        let name = raw.trim_matches(is_space);
        let from = start + (raw.len() - raw.trim_start_matches(is_space).len());
        let is_named = { name.split(':') }.all(is_ascii_name) || !name.is_ascii();
        let mut end = equal;
        if !is_named && !name.contains(['<', '>']) && from > start {
            let new = format!("known-{count}");
            end = from + new.len();
            named.to_mut().replace_range(from..equal, &new);
            count += 1;
        }
        let opens = named.get(end..).and_then(|rest| rest.find(quote)).map_or(end, |place| end + place + 1);
        let closes = named.get(opens..).and_then(|rest| rest.find(quote));
        at = closes.map_or(opens, |place| opens + place + 1);
    }
    named
}

fn is_ascii_name(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}
