//! Escapes for characters that would hide or imitate other text.

/// A text in which some characters are written as escapes of Rust, such as `\n`.
pub(crate) fn escape(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_escaped(c) {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}
