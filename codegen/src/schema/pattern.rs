//! Regular expressions of XSD, translated to the notation of Rust.

use std::iter::Peekable;
use std::str::Chars;

use crate::name::{first_class, other_class};

/// The deepest subtraction inside subtractions.
const MAX_DEPTH: usize = 16;

/// The white space of `\s`.
const SPACE: &str = r"\t\n\r\x20";

/// The general categories of Unicode that XSD names.
const CATEGORIES: &str = "L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So \
                          C Cc Cf Co Cn";

/// Returns the pattern of Rust that matches the same texts as a pattern of XSD.
///
/// The dot keeps the meaning of XSD only if the parser of Rust excludes carriage returns and line feeds (`crlf`).
///
/// # Errors
/// The reason why the pattern is invalid or unsupported.
pub fn rust_pattern(pattern: &str) -> Result<String, String> {
    let mut translation = Translation { rest: pattern.chars().peekable(), out: String::new() };
    translation.pattern()?;
    Ok(translation.out)
}

struct Translation<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
}

impl Translation<'_> {
    /// Translates the whole pattern. The parser of Rust checks that the parentheses match.
    fn pattern(&mut self) -> Result<(), String> {
        let mut can_repeat = false;
        while let Some(next) = self.rest.next() {
            let is_quantifier = matches!(next, '?' | '*' | '+' | '{');
            if is_quantifier && !can_repeat {
                return Err(format!("expected a character, a class or a group before \"{next}\""));
            }
            can_repeat = !is_quantifier && !matches!(next, '(' | '|');
            match next {
                '?' | '*' | '+' | '(' | ')' | '|' | '.' => self.out.push(next),
                '{' => self.repetition()?,
                '[' => {
                    let class = self.class(0)?;
                    self.out.push_str(&class);
                }
                ']' => return Err("expected \"[\" before \"]\"".to_owned()),
                '\\' => {
                    let escape = self.escape()?;
                    self.out.push_str(&escape.alone());
                }
                literal => self.out.push_str(&escaped(literal)),
            }
        }
        Ok(())
    }

    /// Translates the rest of `{n}`, `{n,}` or `{n,m}`.
    fn repetition(&mut self) -> Result<(), String> {
        let mut inside = String::new();
        while let Some(next) = self.rest.next_if(|next| *next == ',' || next.is_ascii_digit()) {
            inside.push(next);
        }
        let (min, max) = inside.split_once(',').unwrap_or((&inside, ""));
        if self.rest.next() != Some('}') || min.is_empty() || max.contains(',') {
            return Err("expected {n}, {n,} or {n,m}".to_owned());
        }
        self.out.push_str(&format!("{{{inside}}}"));
        Ok(())
    }

    /// Translates the rest of a class. A class ends with the class that it excludes: `[a-z-[aeiou]]`.
    fn class(&mut self, depth: usize) -> Result<String, String> {
        if depth > MAX_DEPTH {
            return Err(format!("more than {MAX_DEPTH} nested classes"));
        }
        let negation = if self.rest.next_if_eq(&'^').is_some() { "^" } else { "" };
        let mut items = String::new();
        loop {
            let next = self.rest.next().ok_or("expected \"]\" at the end of a class")?;
            match next {
                ']' if items.is_empty() => return Err("expected a character in a class".to_owned()),
                ']' => return Ok(format!("[{negation}{items}]")),
                '[' => return Err("expected \"\\[\" or \"-[\" in a class".to_owned()),
                '-' if self.rest.next_if_eq(&'[').is_some() => {
                    if items.is_empty() {
                        return Err("expected a character in a class".to_owned());
                    }
                    let excluded = self.class(depth + 1)?;
                    if self.rest.next() != Some(']') {
                        return Err("expected \"]\" after the excluded class".to_owned());
                    }
                    return Ok(format!("[[{negation}{items}]--{excluded}]"));
                }
                '\\' => {
                    let escape = self.escape()?;
                    items.push_str(&self.item(&escape)?);
                }
                literal => items.push_str(&self.item(&Escape::Character(literal))?),
            }
        }
    }

    /// Translates an item of a class: a class of characters, a character, or a range that begins with the character.
    fn item(&mut self, first: &Escape) -> Result<String, String> {
        let Escape::Character(from) = *first else { return Ok(first.alone()) };
        let mut ahead = self.rest.clone();
        let is_range = ahead.next() == Some('-') && !matches!(ahead.next(), Some('[' | ']') | None);
        if !is_range {
            return Ok(escaped(from));
        }
        self.rest.next();
        let to = match self.rest.next() {
            Some('\\') => self.escape()?,
            Some(literal) => Escape::Character(literal),
            None => return Err("expected the end of a range".to_owned()),
        };
        match to {
            Escape::Character(to) => Ok(format!("{}-{}", escaped(from), escaped(to))),
            Escape::Class(_) => Err("expected a character at the end of a range".to_owned()),
        }
    }

    /// Translates an escape without its backslash.
    fn escape(&mut self) -> Result<Escape, String> {
        let name = self.rest.next().ok_or("expected a character after \"\\\"")?;
        let class = |class: String| Ok(Escape::Class(class));
        match name {
            'n' => Ok(Escape::Character('\n')),
            'r' => Ok(Escape::Character('\r')),
            't' => Ok(Escape::Character('\t')),
            's' => class(format!("[{SPACE}]")),
            'S' => class(format!("[^{SPACE}]")),
            'i' => class(format!("[{}]", first_class())),
            'I' => class(format!("[^{}]", first_class())),
            'c' => class(format!("[{}{}]", first_class(), other_class())),
            'C' => class(format!("[^{}{}]", first_class(), other_class())),
            'd' => class(r"\d".to_owned()),
            'D' => class(r"\D".to_owned()),
            'w' => class(r"[^\p{P}\p{Z}\p{C}]".to_owned()),
            'W' => class(r"[\p{P}\p{Z}\p{C}]".to_owned()),
            'p' | 'P' => self.category(name),
            other if other.is_ascii_punctuation() => Ok(Escape::Character(other)),
            other => Err(format!("unknown escape \"\\{other}\"")),
        }
    }

    /// Translates the rest of `\p{L}` or `\P{L}`.
    fn category(&mut self, letter: char) -> Result<Escape, String> {
        let is_open = self.rest.next_if_eq(&'{').is_some();
        let mut name = String::new();
        while let Some(next) = self.rest.next_if(|next| is_open && *next != '}') {
            name.push(next);
        }
        self.rest.next_if_eq(&'}').ok_or_else(|| format!("expected \"\\{letter}{{category}}\""))?;
        if CATEGORIES.split(' ').any(|known| known == name) {
            return Ok(Escape::Class(format!("\\{letter}{{{name}}}")));
        }
        let kind = if name.starts_with("Is") { "unsupported Unicode block" } else { "unknown category" };
        Err(format!("{kind} {name:?}"))
    }
}

/// An escape: a character or a class.
enum Escape {
    Character(char),
    /// A class in the notation of Rust, which may also be inside another class.
    Class(String),
}

impl Escape {
    fn alone(&self) -> String {
        match self {
            Self::Character(character) => escaped(*character),
            Self::Class(class) => class.clone(),
        }
    }
}

/// A character, written so that it is a plain character inside and outside a class.
fn escaped(character: char) -> String {
    if character.is_alphanumeric() {
        character.to_string()
    } else {
        format!("\\u{{{:X}}}", u32::from(character))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literal_characters_are_escaped() {
        assert_eq!(rust_pattern("a^b$&&~").as_deref(), Ok(r"a\u{5E}b\u{24}\u{26}\u{26}\u{7E}"));
        assert_eq!(rust_pattern(r"[\-a^+--]|\.").as_deref(), Ok(r"[\u{2D}a\u{5E}\u{2B}-\u{2D}]|\u{2E}"));
        assert_eq!(rust_pattern("[-a][a-]").as_deref(), Ok(r"[\u{2D}a][a\u{2D}]"));
        assert_eq!(rust_pattern(r"[\--z]").as_deref(), Ok(r"[\u{2D}-z]"));
    }

    #[test]
    fn class_excludes_another_class() {
        assert_eq!(rust_pattern("[a-z-[aeiou]]").as_deref(), Ok("[[a-z]--[aeiou]]"));
        assert_eq!(rust_pattern(r"[^a-[\d-[5]]]+").as_deref(), Ok(r"[[^a]--[[\d]--[5]]]+"));
    }

    #[test]
    fn invalid_pattern_has_a_reason() {
        for pattern in [
            "a+?",
            "*a",
            "(?i)a",
            "a{,3}",
            "a{2",
            "a{1,2,3}",
            "[a",
            "[]",
            "a]",
            "[a[b]]",
            "[-[a]]",
            "[a-[b]c]",
            "\\",
            "\\b",
            "\\x41",
            "\\pL",
            "\\p{IsGreek}",
            "\\p{Xx}",
            "\\p{L",
            "[a-\\d]",
        ] {
            assert!(rust_pattern(pattern).is_err(), "{pattern}");
        }
        let deep = "[a-".repeat(40) + "[a" + &"]".repeat(41);
        assert!(rust_pattern(&deep).is_err());
    }
}
