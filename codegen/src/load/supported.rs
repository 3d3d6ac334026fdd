//! The constructs of XML Schema that the generator supports.

use crate::schema::is_nc_name;

/// A supported element of XML Schema.
pub(super) struct Construct {
    /// The local name.
    pub(super) local: &'static str,
    /// The supported attributes.
    pub(super) attributes: &'static [&'static str],
    /// The elements that the element may be in; empty for the root.
    pub(super) parents: &'static [&'static str],
}

/// The parents of a model group or a reference to one.
const GROUP_PARENTS: &[&str] = &["complexType", "extension", "restriction", "group", "sequence", "choice"];

/// The parents of an attribute, a reference to an attribute group, or `xs:anyAttribute`.
const ATTRIBUTE_PARENTS: &[&str] = &["complexType", "extension", "restriction", "attributeGroup", "schema"];

/// The supported elements, sorted by name. The attributes `final` and `finalDefault`, and the attribute `fixed` of a
/// facet, only restrict other types of the schema, so they are ignored.
pub(super) const CONSTRUCTS: &[Construct] = &[
    construct("all", &["minOccurs", "maxOccurs"], &["complexType", "extension", "restriction", "group"]),
    construct("any", &["minOccurs", "maxOccurs", "namespace", "processContents"], &["sequence", "choice"]),
    construct("anyAttribute", &["namespace", "processContents"], ATTRIBUTE_PARENTS),
    construct("attribute", &["name", "ref", "type", "use", "form", "default", "fixed"], ATTRIBUTE_PARENTS),
    construct("attributeGroup", &["name", "ref"], ATTRIBUTE_PARENTS),
    construct("choice", &["minOccurs", "maxOccurs"], GROUP_PARENTS),
    construct("complexContent", &["mixed"], &["complexType"]),
    construct("complexType", &["name", "abstract", "mixed", "final"], &["schema", "element"]),
    construct(
        "element",
        &[
            "name",
            "ref",
            "type",
            "minOccurs",
            "maxOccurs",
            "form",
            "nillable",
            "abstract",
            "substitutionGroup",
            "default",
            "fixed",
            "final",
        ],
        &["schema", "sequence", "choice", "all"],
    ),
    construct("enumeration", &["value"], &["restriction"]),
    construct("extension", &["base"], &["complexContent", "simpleContent"]),
    construct("fractionDigits", &["value", "fixed"], &["restriction"]),
    construct(
        "group",
        &["name", "ref", "minOccurs", "maxOccurs"],
        &["schema", "complexType", "extension", "restriction", "sequence", "choice"],
    ),
    construct("import", &["namespace", "schemaLocation"], &["schema"]),
    construct("include", &["schemaLocation"], &["schema"]),
    construct("length", &["value", "fixed"], &["restriction"]),
    construct("list", &["itemType"], &["simpleType"]),
    construct("maxExclusive", &["value", "fixed"], &["restriction"]),
    construct("maxInclusive", &["value", "fixed"], &["restriction"]),
    construct("maxLength", &["value", "fixed"], &["restriction"]),
    construct("minExclusive", &["value", "fixed"], &["restriction"]),
    construct("minInclusive", &["value", "fixed"], &["restriction"]),
    construct("minLength", &["value", "fixed"], &["restriction"]),
    construct("pattern", &["value"], &["restriction"]),
    construct("restriction", &["base"], &["simpleType", "complexContent", "simpleContent"]),
    construct(
        "schema",
        &["targetNamespace", "elementFormDefault", "attributeFormDefault", "version", "finalDefault"],
        &[],
    ),
    construct("sequence", &["minOccurs", "maxOccurs"], GROUP_PARENTS),
    construct("simpleContent", &[], &["complexType"]),
    construct(
        "simpleType",
        &["name", "final"],
        &["schema", "element", "attribute", "restriction", "list", "union"],
    ),
    construct("totalDigits", &["value", "fixed"], &["restriction"]),
    construct("union", &["memberTypes"], &["simpleType"]),
];

const fn construct(
    local: &'static str,
    attributes: &'static [&'static str],
    parents: &'static [&'static str],
) -> Construct {
    Construct { local, attributes, parents }
}

/// Returns the attribute that an element must have; `None` if it can be without any, or if another attribute or an element can
/// replace it.
pub(super) fn required_attribute(construct: &Construct, parent: Option<&Construct>) -> Option<&'static str> {
    match construct.local {
        "extension" => Some("base"),
        // In a simple type, the base can be an element.
        "restriction" if parent.is_some_and(|parent| parent.local != "simpleType") => Some("base"),
        // The facets.
        _ if construct.attributes.contains(&"value") => Some("value"),
        _ => None,
    }
}

/// Describes the values that an attribute allows if `value` is not one of them.
pub(super) fn expected_value(element: &str, attribute: &str, value: &str) -> Option<&'static str> {
    let is_number = value.parse::<u64>().is_ok();
    let is_too_large = !is_number && !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    let (is_valid, expected) = match (element, attribute) {
        (_, "minOccurs")
        | ("length" | "minLength" | "maxLength" | "totalDigits" | "fractionDigits", "value") => {
            (is_number, if is_too_large { "a smaller number" } else { "a number" })
        }
        (_, "maxOccurs") if is_too_large => (false, "a smaller number or \"unbounded\""),
        (_, "maxOccurs") => (is_number || value == "unbounded", "a number or \"unbounded\""),
        (_, "type" | "ref" | "base" | "itemType") => (is_qualified_name(value), "a name"),
        (_, "substitutionGroup" | "memberTypes") => {
            (value.split_ascii_whitespace().all(is_qualified_name), "names")
        }
        (_, "nillable" | "abstract" | "mixed") => {
            (matches!(value, "true" | "false" | "1" | "0"), "\"true\" or \"false\"")
        }
        (_, "use") => (
            matches!(value, "optional" | "required" | "prohibited"),
            "\"optional\", \"required\" or \"prohibited\"",
        ),
        (_, "processContents") => {
            (matches!(value, "strict" | "lax" | "skip"), "\"strict\", \"lax\" or \"skip\"")
        }
        (_, "elementFormDefault" | "attributeFormDefault" | "form") => {
            (matches!(value, "qualified" | "unqualified"), "\"qualified\" or \"unqualified\"")
        }
        _ => return None,
    };
    (!is_valid).then_some(expected)
}

fn is_qualified_name(text: &str) -> bool {
    text.splitn(2, ':').all(is_nc_name)
}

/// Returns the remedy for a value that the generator does not support although it supports the attribute.
pub(super) fn unsupported_value(attribute: &str, value: &str) -> Option<&'static str> {
    match (attribute, value) {
        ("mixed", "true" | "1") => Some("remove it if the elements have no text between them"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parent_is_a_supported_element() {
        let is_supported = |name: &&str| CONSTRUCTS.iter().any(|construct| construct.local == *name);
        assert!(CONSTRUCTS.iter().flat_map(|construct| construct.parents).all(is_supported));
    }

    #[test]
    fn occurrence_that_is_not_a_number_is_refused() {
        assert_eq!(expected_value("element", "minOccurs", "1"), None);
        assert_eq!(expected_value("element", "minOccurs", " 1"), Some("a number"));
        assert_eq!(expected_value("element", "minOccurs", "unbounded"), Some("a number"));
        assert_eq!(expected_value("element", "maxOccurs", "unbounded"), None);
        assert!(expected_value("element", "maxOccurs", "-1").is_some());
        let too_large = expected_value("element", "maxOccurs", "99999999999999999999");
        assert_eq!(too_large, Some("a smaller number or \"unbounded\""));
        assert_eq!(expected_value("maxLength", "value", "99999999999999999999"), Some("a smaller number"));
    }

    #[test]
    fn boolean_other_than_true_false_one_and_zero_is_refused() {
        for value in ["true", "false", "1", "0"] {
            assert_eq!(expected_value("element", "nillable", value), None);
        }
        for value in ["yes", "True", "", " true"] {
            assert!(expected_value("complexType", "abstract", value).is_some(), "{value:?}");
        }
    }

    #[test]
    fn reference_that_is_not_a_name_is_refused() {
        for value in ["t:A", "A", "t:Ä.b-c"] {
            assert_eq!(expected_value("element", "type", value), None);
        }
        for value in ["", "t:", ":A", "a:b:c", "t:A\nB", "t:A\u{1b}[31m", "a b"] {
            assert!(expected_value("element", "ref", value).is_some(), "{value:?}");
        }
        assert_eq!(expected_value("union", "memberTypes", "t:A B"), None);
        assert!(expected_value("union", "memberTypes", "t:A 1").is_some());
    }

    #[test]
    fn value_of_a_length_facet_is_a_number_and_that_of_a_pattern_any_text() {
        assert!(expected_value("maxLength", "value", "long").is_some());
        assert_eq!(expected_value("pattern", "value", "long"), None);
    }
}
