//! The facets that a simple type had in older versions.

use crate::rt;

use super::history::{Parsed, Versions, hexadecimal};

/// Splits the facets of a simple type from the versions after their `@`.
pub(super) fn facets_and_versions(text: &'static str) -> Parsed<(&'static str, Versions)> {
    let (facets, versions) = text.rsplit_once('@').ok_or(text)?;
    Ok((facets, hexadecimal(versions)?))
}

/// Returns the first of some facets, such as `maxLength=5 minLength=1`, that a value violates.
///
/// A length is the number of characters. A bound is compared with integers only.
pub(super) fn violated(facets: &'static str, value: &str) -> Option<&'static str> {
    facets.split(' ').find(|facet| {
        let (name, limit) = facet.split_once('=').unwrap_or_default();
        let length = || Some((i128::try_from(value.chars().count()).ok()?, limit.parse::<i128>().ok()?));
        let number = || Some((rt::trimmed(value).parse::<i128>().ok()?, limit.parse::<i128>().ok()?));
        let is_violated = match name {
            "length" => length().map(|(length, limit)| length != limit),
            "minLength" => length().map(|(length, limit)| length < limit),
            "maxLength" => length().map(|(length, limit)| length > limit),
            "minInclusive" => number().map(|(number, limit)| number < limit),
            "maxInclusive" => number().map(|(number, limit)| number > limit),
            _ => None,
        };
        is_violated == Some(true)
    })
}

#[cfg(test)]
mod tests {
    use super::violated;

    #[test]
    fn length_is_the_number_of_characters() {
        let facets = "maxLength=3 minLength=1";
        assert_eq!(violated(facets, ""), Some("minLength=1"));
        assert_eq!(violated(facets, "\u{e4}\u{f6}\u{fc}"), None);
        assert_eq!(violated(facets, "abcd"), Some("maxLength=3"));
        assert_eq!(violated("length=2", "a"), Some("length=2"));
    }

    #[test]
    fn bounds_are_compared_with_integers() {
        assert_eq!(violated("maxInclusive=9 minInclusive=-1", " 10 "), Some("maxInclusive=9"));
        assert_eq!(violated("maxInclusive=9 minInclusive=-1", "-2"), Some("minInclusive=-1"));
        assert_eq!(violated("maxInclusive=9", "9"), None);
        assert_eq!(violated("maxInclusive=9", "no integer"), None);
        assert_eq!(violated("", "any"), None);
    }
}
