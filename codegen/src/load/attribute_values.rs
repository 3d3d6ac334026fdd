//! White space in attribute values.

use std::borrow::Cow;
use std::ops::Range;

/// The sections that are not tags.
const SECTIONS: [(&str, &str); 3] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];

/// Normalizes the attribute values of a document as an XML parser does: each line break and tab becomes a space. One that is
/// written as a character reference stays. xsd-parser leaves this to its caller.
pub(super) fn normalized(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    for Range { start, end } in (Values { text, offset: 0, in_tag: false }) {
        let raw = &text[start..end];
        if raw.contains(['\n', '\r', '\t']) {
            out.push_str(&text[copied..start]);
            out.push_str(&raw.replace("\r\n", " ").replace(['\n', '\r', '\t'], " "));
            copied = end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

/// The ranges of the attribute values in a text.
struct Values<'t> {
    text: &'t str,
    offset: usize,
    in_tag: bool,
}

impl Values<'_> {
    /// Passes over the text and the sections before the next tag, and the `<` of the tag.
    fn enter_tag(&mut self) -> Option<()> {
        loop {
            self.offset += self.text[self.offset..].find('<')?;
            let rest = &self.text[self.offset..];
            let Some((start, end)) = SECTIONS.iter().find(|(start, _)| rest.starts_with(start)) else {
                self.offset += 1;
                self.in_tag = true;
                return Some(());
            };
            self.offset += start.len() + rest[start.len()..].find(end)? + end.len();
        }
    }
}

impl Iterator for Values<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            if !self.in_tag {
                self.enter_tag()?;
            }
            let found = self.offset + self.text[self.offset..].find(['>', '"', '\''])?;
            let start = found + 1;
            let quote = &self.text[found..start];
            if quote == ">" {
                (self.offset, self.in_tag) = (start, false);
                continue;
            }
            let end = start + self.text[start..].find(quote)?;
            self.offset = end + 1;
            return Some(start..end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::normalized;

    #[test]
    fn white_space_becomes_spaces_in_attribute_values_only() {
        for (text, expected) in [
            ("<a b=\"c\nd\" e='f\t\"\r\n'>\n\"g\nh\"</a>", "<a b=\"c d\" e='f \" '>\n\"g\nh\"</a>"),
            (
                "<?x \"\n\"?><!-- it's\n\" --><a b=\"&#10;>\n\"/>",
                "<?x \"\n\"?><!-- it's\n\" --><a b=\"&#10;> \"/>",
            ),
            ("<![CDATA[<a b=\"\n\">]]><a b=\"\n\"/>", "<![CDATA[<a b=\"\n\">]]><a b=\" \"/>"),
        ] {
            assert_eq!(normalized(text), expected);
        }
    }

    #[test]
    fn text_that_is_cut_off_stays() {
        for text in ["", "<", "<a b=\"\n", "<a b='\"\n", "<!-- \n", "<a\n", "é<é b=\"é\"", "\"\n\""] {
            assert_eq!(normalized(text), text);
        }
    }
}
