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

/// Returns `true` if a type is a built-in type of integers and does not have a value.
pub(super) fn excludes(type_name: &str, value: &str) -> bool {
    let range = match type_name {
        "xs:byte" => i8::MIN.into()..=i8::MAX.into(),
        "xs:short" => i16::MIN.into()..=i16::MAX.into(),
        "xs:int" => i32::MIN.into()..=i32::MAX.into(),
        "xs:long" => i64::MIN.into()..=i64::MAX.into(),
        "xs:unsignedByte" => 0..=u8::MAX.into(),
        "xs:unsignedShort" => 0..=u16::MAX.into(),
        "xs:unsignedInt" => 0..=u32::MAX.into(),
        "xs:unsignedLong" => 0..=u64::MAX.into(),
        "xs:nonNegativeInteger" => 0..=i128::MAX,
        "xs:positiveInteger" => 1..=i128::MAX,
        "xs:nonPositiveInteger" => i128::MIN..=0,
        "xs:negativeInteger" => i128::MIN..=-1,
        _ => return false,
    };
    !rt::trimmed(value).parse().is_ok_and(|number: i128| range.contains(&number))
}

#[cfg(test)]
mod tests {
    use super::{excludes, violated};

    #[test]
    fn type_of_integers_excludes_other_texts_and_numbers_out_of_its_range() {
        assert!(["2147483648", "many", ""].iter().all(|value| excludes("xs:int", value)));
        assert!(["2147483647", " +1 ", "-0"].iter().all(|value| !excludes("xs:int", value)));
        assert!(excludes("xs:unsignedByte", "-1") && excludes("xs:positiveInteger", "0"));
        assert!(!excludes("xs:string", "many") && !excludes("t:Any", ""));
    }

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
