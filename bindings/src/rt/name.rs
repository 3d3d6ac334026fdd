//! Namespaces and expanded names, as the reader resolves them.

/// A namespace that a name on the wire is in.
///
/// The namespaces of Exchange Web Services have a variant each, whatever prefix a document uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Namespace {
    /// No namespace: unprefixed attributes.
    None,
    /// `…/exchange/services/2006/types`, canonical prefix `t`.
    Types,
    /// `…/exchange/services/2006/messages`, canonical prefix `m`.
    Messages,
    /// `…/exchange/services/2006/errors`: the details of a SOAP fault.
    Errors,
    /// `http://schemas.xmlsoap.org/soap/envelope/`, canonical prefix `soap`.
    Soap,
    /// `http://www.w3.org/2001/XMLSchema-instance`, prefix `xsi`.
    Xsi,
    /// `http://www.w3.org/XML/1998/namespace`, prefix `xml`.
    Xml,
    /// Any other; the number stands for its URI where it is in scope.
    Other(u32),
}

/// The namespaces with a variant of their own: canonical prefix and URI.
const KNOWN: [(Namespace, &str, &str); 6] = [
    (Namespace::Types, "t", "http://schemas.microsoft.com/exchange/services/2006/types"),
    (Namespace::Messages, "m", "http://schemas.microsoft.com/exchange/services/2006/messages"),
    (Namespace::Errors, "e", "http://schemas.microsoft.com/exchange/services/2006/errors"),
    (Namespace::Soap, "soap", "http://schemas.xmlsoap.org/soap/envelope/"),
    (Namespace::Xsi, "xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    (Namespace::Xml, "xml", "http://www.w3.org/XML/1998/namespace"),
];

impl Namespace {
    /// The URI, for a namespace with a variant of its own.
    pub fn uri(self) -> Option<&'static str> {
        KNOWN.iter().find(|(namespace, ..)| *namespace == self).map(|(_, _, uri)| *uri)
    }

    /// The canonical prefix, for a namespace with a variant of its own.
    pub fn prefix(self) -> Option<&'static str> {
        KNOWN.iter().find(|(namespace, ..)| *namespace == self).map(|(_, prefix, _)| *prefix)
    }

    /// The namespace of a URI, and whether the URI is the `https://` form that some documents use
    /// for the SOAP and EWS namespaces.
    pub(crate) fn of_uri(uri: &str) -> Option<(Self, bool)> {
        let secure = uri.strip_prefix("https://");
        KNOWN.iter().find_map(|(namespace, _, known)| {
            let is_service = !matches!(namespace, Self::Xsi | Self::Xml);
            if *known == uri {
                Some((*namespace, false))
            } else if is_service && secure.is_some() && known.strip_prefix("http://") == secure {
                Some((*namespace, true))
            } else {
                None
            }
        })
    }

    /// The namespace of a canonical prefix such as `t`.
    pub(crate) fn of_prefix(prefix: &str) -> Self {
        let known = KNOWN.iter().find(|(_, known, _)| *known == prefix);
        known.map_or(Self::None, |(namespace, ..)| *namespace)
    }
}

/// Splits a canonical name such as `t:Subject`.
#[inline]
pub(crate) fn split(name: &str) -> (Namespace, &str) {
    // Nearly all names are of these two.
    if let Some(local) = name.strip_prefix("t:") {
        return (Namespace::Types, local);
    }
    if let Some(local) = name.strip_prefix("m:") {
        return (Namespace::Messages, local);
    }
    match name.split_once(':') {
        Some((prefix, local)) => (Namespace::of_prefix(prefix), local),
        None => (Namespace::None, name),
    }
}

/// Whether a name may stand in XML: an `NCName`, or two with a colon between.
pub(crate) fn is_name(name: &str) -> bool {
    let part = |part: &str| {
        let mut chars = part.chars();
        chars.next().is_some_and(starts_name) && chars.all(continues_name)
    };
    match name.split_once(':') {
        Some((prefix, local)) => part(prefix) && part(local),
        None => part(name),
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
