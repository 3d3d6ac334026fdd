//! References to other files, and the files that they name.

use crate::error::{Error, Result};
use crate::schema::{Namespace, SourceLocation};

/// An `xs:include` or `xs:import`.
pub(super) struct Link {
    pub(super) kind: LinkKind,
    pub(super) location: SourceLocation,
    /// The attribute `namespace`.
    pub(super) namespace: Option<String>,
    /// The attribute `schemaLocation`.
    pub(super) file: Option<String>,
}

impl Link {
    /// Returns `true` for an import of a namespace besides those of EWS.
    pub(super) fn is_of_other_namespace(&self) -> bool {
        let is_other = |uri: &String| Namespace::from_uri(uri).is_none();
        self.kind == LinkKind::Import && self.namespace.as_ref().is_some_and(is_other)
    }
}

/// The kind of a reference to another file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LinkKind {
    Include,
    Import,
}

impl LinkKind {
    /// The kind of an element of XML Schema; `None` for elements without a reference to a file.
    pub(super) fn of(local: &str) -> Option<Self> {
        match local {
            "include" => Some(Self::Include),
            "import" => Some(Self::Import),
            _ => None,
        }
    }

    /// The local name of the element.
    pub(super) fn local(self) -> &'static str {
        match self {
            Self::Include => "include",
            Self::Import => "import",
        }
    }
}

/// The names that a `schemaLocation` can mean, relative to the schema folder, best first. `includer` is the file that has
/// it.
///
/// Two spellings of one path give the same name: `./a.xsd`, `sub/../a.xsd`, `sub\\..\\a.xsd` and `%61.xsd` mean `a.xsd`. A
/// file whose own name contains `%20` is found under the second name.
pub(super) fn names(includer: &str, schema_location: &str) -> Result<Vec<String>> {
    let written = schema_location.trim();
    if is_url(written) {
        let construct = format!("URL {written:?} in schemaLocation");
        let remedy = "copy the file into the schema folder, and write its name as a relative path";
        return Err(Error::unsupported(construct, remedy));
    }
    let folder = includer.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut names = Vec::new();
    for path in [percent_decoded(written).as_deref().unwrap_or(written), written] {
        let path = path.replace('\\', "/");
        let name = if is_absolute(&path) { normalised(&path) } else { normalised(&join(folder, &path)) };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

/// Joins two paths with `/`.
pub(super) fn join(folder: &str, path: &str) -> String {
    match folder {
        "" => path.to_owned(),
        "/" => format!("/{path}"),
        _ => format!("{folder}/{path}"),
    }
}

/// Returns `true` for a URI with a scheme. A scheme of one letter is a drive.
fn is_url(path: &str) -> bool {
    path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    })
}

fn is_absolute(path: &str) -> bool {
    path.starts_with('/') || path.get(1..).is_some_and(|rest| rest.starts_with(":/"))
}

/// The path without `.`, and without `..` except at its start.
fn normalised(path: &str) -> String {
    let (root, path) = path.strip_prefix('/').map_or(("", path), |path| ("/", path));
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", Some(last)) if *last != ".." => {
                parts.pop();
            }
            ("..", None) if !root.is_empty() => {}
            _ => parts.push(part),
        }
    }
    format!("{root}{}", parts.join("/"))
}

/// Decodes `%20` and the like; `None` if the result is not text.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let encoded = after.get(..2).filter(|_| *first == b'%').and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            u8::from_str_radix(digits, 16).ok().filter(|_| is_hex)
        });
        bytes.push(encoded.unwrap_or(*first));
        rest = if encoded.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names_of(includer: &str, schema_location: &str) -> Vec<String> {
        names(includer, schema_location).expect("the path is supported")
    }

    #[test]
    fn spellings_of_one_path_give_one_name() {
        for spelling in
            ["a.xsd", "./a.xsd", " a.xsd\n", "sub/../a.xsd", ".//a.xsd", "sub\\..\\a.xsd", "x/y/../../a.xsd"]
        {
            assert_eq!(names_of("types.xsd", spelling), ["a.xsd"], "{spelling:?}");
        }
        assert_eq!(names_of("types.xsd", "%61.xsd"), ["a.xsd", "%61.xsd"]);
        assert_eq!(names_of("types.xsd", "a%20b.xsd"), ["a b.xsd", "a%20b.xsd"]);
        assert_eq!(names_of("types.xsd", "sub%5Ca.xsd"), ["sub/a.xsd", "sub%5Ca.xsd"]);
    }

    #[test]
    fn path_is_relative_to_its_includer() {
        assert_eq!(names_of("sub/b.xsd", "a.xsd"), ["sub/a.xsd"]);
        assert_eq!(names_of("sub/b.xsd", "../a.xsd"), ["a.xsd"]);
        assert_eq!(names_of("sub/b.xsd", "../../other/a.xsd"), ["../other/a.xsd"]);
        assert_eq!(names_of("../b.xsd", "../a.xsd"), ["../../a.xsd"]);
        assert_eq!(names_of("sub/b.xsd", "/x/../../a.xsd"), ["/a.xsd"]);
        assert_eq!(names_of("sub/b.xsd", "C:\\x\\a.xsd"), ["C:/x/a.xsd"]);
    }

    #[test]
    fn text_that_is_not_percent_encoded_is_unchanged() {
        for text in ["100%.xsd", "%4.xsd", "%zz.xsd", "%+1.xsd", "%ff.xsd"] {
            assert_eq!(names_of("types.xsd", text), [text]);
        }
    }

    #[test]
    fn url_is_refused_with_a_remedy() {
        for url in ["http://host/a.xsd", "file:///a.xsd", "HTTPS://host/a.xsd", "urn:a"] {
            let error = names("types.xsd", url).expect_err("the URL is refused").to_string();
            assert_eq!(
                error,
                format!(
                    "unsupported URL {url:?} in schemaLocation; copy the file into the schema folder, and write its \
                     name as a relative path"
                )
            );
        }
    }
}
