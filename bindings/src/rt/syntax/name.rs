//! Names of XML.

/// Returns `true` for a `QName`: an `NCName`, or two with a colon between them.
pub(crate) fn is_name(name: &str) -> bool {
    // Most names have letters only, and a colon.
    let letters =
        |name: &[u8]| name.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(name.len());
    let prefix = letters(name.as_bytes());
    match name.as_bytes().split_at_checked(prefix) {
        Some(([_, ..], [])) => true,
        Some(([_, ..], [b':', local @ ..])) if letters(local) == local.len() => !local.is_empty(),
        _ => is_any_name(name),
    }
}

fn is_any_name(name: &str) -> bool {
    let is_ncname = |name: &str| {
        let mut characters = name.chars();
        characters.next().is_some_and(starts_name) && characters.all(continues_name)
    };
    match name.split_once(':') {
        Some((prefix, local)) => is_ncname(prefix) && is_ncname(local),
        None => is_ncname(name),
    }
}

/// `NameStartChar` of XML, without the colon.
fn starts_name(c: char) -> bool {
    matches!(
        c,
        'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
            | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}'
            | '\u{2070}'..='\u{218f}' | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}'
            | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}'
    )
}

/// `NameChar` of XML, without the colon.
fn continues_name(c: char) -> bool {
    let more =
        matches!(c, '0'..='9' | '-' | '.' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}');
    more || starts_name(c)
}
