//! White space in attribute values.

use std::borrow::Cow;
use std::ops::Range;

/// The sections that are not tags.
const SECTIONS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

/// Normalizes the attribute values of a document as an XML parser does: each line break and tab becomes a space, but not a
/// character reference. In names, numbers and lists, white space collapses. xsd-parser does neither.
pub(super) fn normalized(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for Value { tag, attribute, range } in (Values { text, offset: 0, tag: None }) {
        let raw = &text[range.clone()];
        let value = spaced(tag, attribute, raw);
        if raw != value {
            out.push_str(&text[copied..range.start]);
            out.push_str(&value);
            copied = range.end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// A value with its references resolved; `None` for a value with an unknown entity.
pub(super) fn unescaped(tag: &str, attribute: &str, value: &str) -> Option<String> {
    let value = spaced(tag, attribute, value);
    quick_xml::escape::unescape(&value).ok().map(Cow::into_owned)
}

/// Normalizes the white space of a value by the type of the attribute in the schema for schemas.
fn spaced<'v>(tag: &str, attribute: &str, value: &'v str) -> Cow<'v, str> {
    let local = tag.split_once(':').map_or(tag, |(_, local)| local);
    // The history of a fixed value has the attribute `h:fixed`.
    let unprefixed = attribute.strip_prefix("h:").unwrap_or(attribute);
    let is_any_text = match unprefixed {
        "default" | "fixed" => true,
        "value" => matches!(local, "enumeration" | "pattern"),
        _ => attribute.starts_with("xmlns"),
    };
    let collapsed = |value: &str| value.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    if is_any_text && value.contains(['\t', '\r', '\n']) {
        Cow::Owned(value.replace("\r\n", " ").replace(['\n', '\r', '\t'], " "))
    } else if !is_any_text && value.contains("&#") {
        // White space of character references collapses too.
        let unescaped = quick_xml::escape::unescape(value).map(|value| collapsed(&value));
        unescaped
            .map_or(Cow::Borrowed(value), |value| Cow::Owned(quick_xml::escape::escape(value).into_owned()))
    } else if !is_any_text && value.contains([' ', '\t', '\r', '\n']) {
        Cow::Owned(collapsed(value))
    } else {
        Cow::Borrowed(value)
    }
}

/// An attribute value in a text.
struct Value<'t> {
    /// The name of the element.
    tag: &'t str,
    /// The name of the attribute.
    attribute: &'t str,
    range: Range<usize>,
}

/// The attribute values in a text.
struct Values<'t> {
    text: &'t str,
    offset: usize,
    /// The name of the element whose tag is read.
    tag: Option<&'t str>,
}

impl<'t> Values<'t> {
    /// Passes over the text and the sections before the next tag, and the `<` of the tag. Returns the name in the tag.
    fn enter_tag(&mut self) -> Option<&'t str> {
        loop {
            self.offset += self.text[self.offset..].find('<')?;
            let rest = &self.text[self.offset..];
            let Some((start, end)) = SECTIONS.iter().find(|(start, _)| rest.starts_with(start)) else {
                self.offset += 1;
                return rest[1..].split([' ', '\t', '\r', '\n', '/', '>']).next();
            };
            self.offset += start.len() + rest[start.len()..].find(end)? + end.len();
        }
    }
}

impl<'t> Iterator for Values<'t> {
    type Item = Value<'t>;

    fn next(&mut self) -> Option<Value<'t>> {
        loop {
            let tag = match self.tag {
                Some(tag) => tag,
                None => self.enter_tag()?,
            };
            self.tag = Some(tag);
            let found = self.offset + self.text[self.offset..].find(['>', '"', '\''])?;
            let start = found + 1;
            let quote = &self.text[found..start];
            if quote == ">" {
                (self.offset, self.tag) = (start, None);
                continue;
            }
            let before = self.text[self.offset..found].trim_end().trim_end_matches('=').trim_end();
            let attribute = before.rsplit(char::is_whitespace).next().unwrap_or(before);
            let end = start + self.text[start..].find(quote)?;
            self.offset = end + 1;
            return Some(Value { tag, attribute, range: start..end });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::normalized;

    #[test]
    fn white_space_becomes_spaces_in_attribute_values_only() {
        for (text, expected) in [
            ("<a b=\"c\nd\" e='f\t\"\r\n'>\n\"g\nh\"</a>", "<a b=\"c d\" e='f \"'>\n\"g\nh\"</a>"),
            (
                "<?x \"\n\"?><!-- it's\n\" --><a b=\"&#10;>\n\"/>",
                "<?x \"\n\"?><!-- it's\n\" --><a b=\"&gt;\"/>",
            ),
            ("<![CDATA[<a b=\"\n\">]]><a b=\"\n\"/>", "<![CDATA[<a b=\"\n\">]]><a b=\"\"/>"),
            ("<union memberTypes=\"a&#10;  b&#32;&#32;\"/>", "<union memberTypes=\"a b\"/>"),
            ("<pattern value=\"a&#10;&#10;b\"/>", "<pattern value=\"a&#10;&#10;b\"/>"),
        ] {
            assert_eq!(normalized(text), expected);
        }
    }

    #[test]
    fn white_space_collapses_except_in_texts() {
        let text = "<xs:element name=' a ' type = ' b\n  c ' default=' c ' xmlns:d=' e '/>\
                    <enumeration value=' f '/><xs:maxLength value='\n5\t'/>";
        let expected = "<xs:element name='a' type = 'b c' default=' c ' xmlns:d=' e '/>\
                        <enumeration value=' f '/><xs:maxLength value='5'/>";
        assert_eq!(normalized(text), expected);
    }

    #[test]
    fn text_that_is_cut_off_stays() {
        for text in ["", "<", "<a b=\"\n", "<a b='\"\n", "<!-- \n", "<a\n", "é<é b=\"é\"", "\"\n\""] {
            assert_eq!(normalized(text), text);
        }
    }
}
