//! The constructs of XML Schema that the generator supports.

/// The supported elements of XML Schema, each with its supported attributes.
pub(super) const ELEMENTS: &[(&str, &[&str])] = &[
    ("all", &["minOccurs", "maxOccurs"]),
    ("any", &["minOccurs", "maxOccurs", "namespace", "processContents"]),
    ("anyAttribute", &["namespace", "processContents"]),
    ("attribute", &["name", "ref", "type", "use", "default", "fixed"]),
    ("attributeGroup", &["name", "ref"]),
    ("choice", &["minOccurs", "maxOccurs"]),
    ("complexContent", &["mixed"]),
    ("complexType", &["name", "abstract", "mixed"]),
    (
        "element",
        &[
            "name",
            "ref",
            "type",
            "minOccurs",
            "maxOccurs",
            "nillable",
            "abstract",
            "substitutionGroup",
            "default",
            "fixed",
        ],
    ),
    ("enumeration", &["value"]),
    ("extension", &["base"]),
    ("group", &["name", "ref", "minOccurs", "maxOccurs"]),
    ("import", &["namespace", "schemaLocation"]),
    ("include", &["schemaLocation"]),
    ("length", &["value"]),
    ("list", &["itemType"]),
    ("maxInclusive", &["value"]),
    ("maxLength", &["value"]),
    ("minInclusive", &["value"]),
    ("minLength", &["value"]),
    ("pattern", &["value"]),
    ("restriction", &["base"]),
    ("schema", &["targetNamespace", "elementFormDefault", "attributeFormDefault", "version"]),
    ("sequence", &["minOccurs", "maxOccurs"]),
    ("simpleContent", &[]),
    ("simpleType", &["name"]),
    ("union", &["memberTypes"]),
];

/// The deepest nesting of elements in a schema file: the code that reads the tree calls itself for each level.
pub(super) const MAX_DEPTH: usize = 64;

/// Describes the values that an attribute allows if `value` is not one of them.
pub(super) fn expected_value(element: &str, attribute: &str, value: &str) -> Option<&'static str> {
    let is_number = value.parse::<u64>().is_ok();
    let (is_valid, expected) = match (element, attribute) {
        (_, "minOccurs") | ("length" | "minLength" | "maxLength", "value") => (is_number, "a number"),
        (_, "maxOccurs") => (is_number || value == "unbounded", "a number or \"unbounded\""),
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
        (_, "elementFormDefault" | "attributeFormDefault") => {
            (matches!(value, "qualified" | "unqualified"), "\"qualified\" or \"unqualified\"")
        }
        _ => return None,
    };
    (!is_valid).then_some(expected)
}

/// Returns the name of a construct that the generator does not support although its attribute is supported.
pub(super) fn unsupported_value(attribute: &str, value: &str) -> Option<&'static str> {
    match (attribute, value) {
        ("mixed", "true" | "1") => Some("mixed content"),
        ("attributeFormDefault", "qualified") => Some("attributeFormDefault=\"qualified\""),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn occurrence_that_is_not_a_number_is_refused() {
        assert_eq!(expected_value("element", "minOccurs", "1"), None);
        assert_eq!(expected_value("element", "minOccurs", " 1"), Some("a number"));
        assert_eq!(expected_value("element", "minOccurs", "unbounded"), Some("a number"));
        assert_eq!(expected_value("element", "maxOccurs", "unbounded"), None);
        assert!(expected_value("element", "maxOccurs", "-1").is_some());
        assert!(expected_value("element", "maxOccurs", "99999999999999999999").is_some());
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
    fn value_of_a_length_facet_is_a_number_and_that_of_a_pattern_any_text() {
        assert!(expected_value("maxLength", "value", "long").is_some());
        assert_eq!(expected_value("pattern", "value", "long"), None);
    }
}
