//! The header `WWW-Authenticate` without its secrets.

use std::fmt;

/// The schemes that messages show. An unknown word can be a token, so it is not shown.
const SCHEMES: [&str; 16] = [
    "Basic",
    "Bearer",
    "Concealed",
    "Digest",
    "DPoP",
    "GNAP",
    "HOBA",
    "Kerberos",
    "Mutual",
    "Negotiate",
    "NTLM",
    "OAuth",
    "Passport1.4",
    "PrivateToken",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
];

/// The values of the header `WWW-Authenticate`. `Display` and `Debug` show only the schemes and the realms: the value of
/// `Negotiate` or `NTLM` contains a token.
pub(super) struct Challenges<'c>(pub(super) &'c [String]);

impl Challenges<'_> {
    fn shown(&self) -> Vec<String> {
        self.0.iter().flat_map(|value| schemes(value)).collect()
    }
}

impl fmt::Display for Challenges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown().join(", "))
    }
}

impl fmt::Debug for Challenges<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.shown()).finish()
    }
}

/// Returns the schemes in a value of `WWW-Authenticate`, each with its realm.
fn schemes(value: &str) -> Vec<String> {
    let mut schemes: Vec<String> = Vec::new();
    for element in elements(value) {
        let element = element.trim();
        let (word, rest) = element.split_once([' ', '\t']).unwrap_or((element, ""));
        let parameter = match rest.trim_start() {
            // The element is a parameter of the scheme before it.
            _ if word.contains('=') => element,
            rest if rest.starts_with('=') => element,
            rest => {
                let known = SCHEMES.iter().find(|scheme| scheme.eq_ignore_ascii_case(word));
                schemes.push(known.map_or("an unknown scheme", |scheme| scheme).to_owned());
                rest
            }
        };
        if let (Some(scheme), Some(realm)) = (schemes.last_mut(), realm(parameter)) {
            scheme.push_str(&format!(" realm={realm:?}"));
        }
    }
    schemes
}

/// Splits a value at its commas. A comma in a quoted text does not count.
fn elements(value: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    let elements = value.split(move |character| {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = is_quoted,
            '"' => is_quoted = !is_quoted,
            _ => {}
        }
        character == ',' && !is_quoted
    });
    elements.filter(|element| !element.trim().is_empty())
}

/// Returns the text of a parameter `realm="text"`.
fn realm(parameter: &str) -> Option<&str> {
    let (name, text) = parameter.split_once('=')?;
    let text = text.trim().strip_prefix('"')?.strip_suffix('"')?;
    (name.trim().eq_ignore_ascii_case("realm") && !ends_early(text)).then_some(text)
}

/// Returns `true` if a quoted text ends before its last quotation mark.
fn ends_early(text: &str) -> bool {
    let mut is_escaped = false;
    text.chars().any(|character| {
        let was_escaped = is_escaped;
        is_escaped = character == '\\' && !was_escaped;
        character == '"' && !was_escaped
    })
}
