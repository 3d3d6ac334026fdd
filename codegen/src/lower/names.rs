//! Rust identifiers from XSD names: words, then the case of the Rust namespace, then the table of reserved
//! identifiers.

use crate::schema::starts_name;

use super::reserved::{Space, unreserved};

/// The words of a name: `FieldURIOrConstant` is field, uri, or, constant.
///
/// An acronym ends before the capital that starts the next word; a plural acronym (`URIs`) stays whole.
pub(super) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = ascii(name).chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, &c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        if c.is_ascii_uppercase() && !word.is_empty() && starts_word(&chars, index) {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// A name in ASCII: other letters, digits and first characters of names as `u` and their code point, the rest as spaces.
///
/// Rust has rules for identifiers outside ASCII (start characters, normalization, file names) that XSD names do not
/// follow.
fn ascii(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii() {
            out.push(c);
        } else if c.is_alphanumeric() || starts_name(c) {
            out.push_str(&format!("u{:04x}", u32::from(c)));
        } else {
            out.push(' ');
        }
    }
    out
}

/// Returns `true` if the capital at `index` starts a word.
fn starts_word(chars: &[char], index: usize) -> bool {
    let previous_is_upper = index > 0 && chars[index - 1].is_ascii_uppercase();
    if !previous_is_upper {
        return true;
    }
    let next_is_lower = chars.get(index + 1).is_some_and(char::is_ascii_lowercase);
    next_is_lower && !is_plural_acronym(chars, index)
}

/// Returns `true` if only an `s` follows the capital at `index`: `URIs`, `IDs`.
fn is_plural_acronym(chars: &[char], index: usize) -> bool {
    chars.get(index + 1) == Some(&'s') && chars.get(index + 2).is_none_or(|c| !c.is_ascii_lowercase())
}

/// `UpperCamelCase`, acronyms as words.
pub(super) fn upper_camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        // An acronym is a word like others.
        out.extend(chars.map(|c| c.to_ascii_lowercase()));
    }
    match out.chars().next() {
        Some(c) if c.is_ascii_digit() => format!("N{out}"),
        None => "Empty".to_owned(),
        Some(_) => out,
    }
}

/// `snake_case`.
pub(super) fn snake(name: &str) -> String {
    let name = words(name).join("_").to_ascii_lowercase();
    match name.chars().next() {
        Some(c) if c.is_ascii_digit() => format!("n{name}"),
        None => "empty".to_owned(),
        Some(_) => name,
    }
}

/// The name of a type.
pub(super) fn type_name(name: &str) -> String {
    unreserved(Space::Type, upper_camel(name))
}

/// The name of a type's file, without `.rs`.
pub(super) fn file_name(type_name: &str) -> String {
    unreserved(Space::File, snake(type_name))
}

/// The name of a struct's field.
pub(super) fn field_name(name: &str) -> String {
    unreserved(Space::Field, snake(name))
}

/// The name of a field of `RequestHeader` or `ResponseHeader`.
pub(super) fn header_field_name(name: &str) -> String {
    unreserved(Space::HeaderField, snake(name))
}

/// The name of an enum's variant.
pub(super) fn variant_name(name: &str) -> String {
    unreserved(Space::Variant, upper_camel(name))
}

/// The name of the constant for a global element.
pub(super) fn constant_name(name: &str) -> String {
    unreserved(Space::Constant, snake(name).to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{Files, GENERATED};

    #[test]
    fn name_is_split_into_words() {
        for (name, camel, snake_case) in [
            ("FieldURIOrConstant", "FieldUriOrConstant", "field_uri_or_constant"),
            (
                "NonEmptyArrayOfExtendedFieldURIs",
                "NonEmptyArrayOfExtendedFieldUris",
                "non_empty_array_of_extended_field_uris",
            ),
            ("ExpandDL", "ExpandDl", "expand_dl"),
            ("Exchange2007_SP1", "Exchange2007Sp1", "exchange2007_sp1"),
            ("item:Subject", "ItemSubject", "item_subject"),
            (
                "Microsoft.OutlookServices.SenderApp",
                "MicrosoftOutlookServicesSenderApp",
                "microsoft_outlook_services_sender_app",
            ),
            ("IsDSTTransition", "IsDstTransition", "is_dst_transition"),
            ("SMTPAddress", "SmtpAddress", "smtp_address"),
            ("2nd", "N2nd", "n2nd"),
            ("+", "Empty", "empty"),
            ("Gr\u{f6}\u{df}e", "Gru00f6u00dfe", "gru00f6u00dfe"),
            ("\u{663}", "U0663", "u0663"),
            ("\u{212e}", "U212e", "u212e"),
        ] {
            assert_eq!(upper_camel(name), camel);
            assert_eq!(snake(name), snake_case);
        }
    }

    /// A path of a type's file; an error means that the file would be refused.
    fn insert(name: &str) -> Result<(), crate::error::Error> {
        let path = format!("types/{}.rs", file_name(&type_name(name)));
        Files::default().insert(path, format!("{GENERATED}\n"))
    }

    #[test]
    fn every_name_becomes_a_name_of_a_file_in_the_folder() {
        let others = "../a .. . / \\ C:\\a /etc/passwd a\0b a\nb con CON Con.rs aux.h NUL nul. prn: COM1 com\u{b9} lpt9 \
                      \u{202e}a \u{130} \u{df} mod Mod elements self crate type .git ~ $HOME -rf a.rs:b";
        for name in others.split(' ').chain(["", " ", "a ", "\u{feff}a"]) {
            assert!(insert(name).is_ok(), "{name:?}");
        }
        assert_eq!(file_name(&type_name("NUL")), "nul_");
        assert_eq!(file_name(&type_name("Com1")), "com1_");
        let characters = ['.', '/', '\\', ':', '\0', '_', ' ', 'a', 'A', '1', '\u{e9}', '\u{661}'];
        for code in 0..characters.len().pow(4) {
            let mut rest = code;
            let mut name = String::new();
            for _ in 0..4 {
                name.push(characters[rest % characters.len()]);
                rest /= characters.len();
            }
            assert!(insert(&name).is_ok(), "{name:?}");
        }
    }
}
