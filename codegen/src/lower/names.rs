//! Rust names from XSD names: words, cases, keywords.

/// The words of a name: `FieldURIOrConstant` is field, uri, or, constant.
///
/// An acronym ends before the capital that starts the next word; a plural acronym (`URIs`) stays whole.
pub(crate) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    for (index, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        if c.is_uppercase() && !word.is_empty() && starts_word(&chars, index) {
            words.push(std::mem::take(&mut word));
        }
        word.push(c);
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// Whether the capital at `index` starts a word.
fn starts_word(chars: &[char], index: usize) -> bool {
    let previous_is_upper = index > 0 && chars[index - 1].is_uppercase();
    if !previous_is_upper {
        return true;
    }
    let next_is_lower = chars.get(index + 1).is_some_and(|c| c.is_lowercase());
    next_is_lower && !is_plural_acronym(chars, index)
}

/// Whether the capital at `index` is followed by a lone `s`: `URIs`, `IDs`.
fn is_plural_acronym(chars: &[char], index: usize) -> bool {
    chars.get(index + 1) == Some(&'s') && chars.get(index + 2).is_none_or(|c| !c.is_lowercase())
}

/// `UpperCamelCase`, acronyms as words.
pub(crate) fn upper_camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
        let rest: String = chars.collect();
        // A word in one case is an acronym or a plain word; digits inside keep what follows them.
        out.push_str(&rest.to_lowercase());
    }
    match out.chars().next() {
        Some(c) if c.is_ascii_digit() => format!("N{out}"),
        None => "Empty".to_owned(),
        Some(_) => out,
    }
}

/// `snake_case`.
pub(crate) fn snake(name: &str) -> String {
    let words: Vec<String> = words(name).iter().map(|word| word.to_lowercase()).collect();
    let name = words.join("_");
    match name.chars().next() {
        Some(c) if c.is_ascii_digit() => format!("n{name}"),
        None => "empty".to_owned(),
        Some(_) => name,
    }
}

/// `SCREAMING_SNAKE_CASE`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_uppercase()
}

/// A field: `snake_case`, raw where it is a keyword.
pub(crate) fn field(name: &str) -> String {
    let name = snake(name);
    if PATHS.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Keywords that cannot be raw.
const PATHS: &[&str] = &["crate", "self", "super"];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_are_words() {
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
        ] {
            assert_eq!(upper_camel(name), camel);
            assert_eq!(snake(name), snake_case);
        }
    }
}
