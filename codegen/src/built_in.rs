//! The built-in types of XML Schema that the generator supports, with their Rust types.

/// A built-in type.
pub(crate) struct BuiltIn {
    /// The local name in XML Schema.
    pub(crate) xsd: &'static str,
    /// The type in Rust.
    pub(crate) rust: &'static str,
    /// The documentation of a field names the type, because it does not follow from the Rust type.
    pub(crate) is_documented: bool,
    /// The built-in type that this type restricts, and its bounds, if the Rust type checks the bounds of an integer.
    pub(crate) restricts: Option<Restricts>,
}

/// A built-in type with a plain Rust type, and the bounds that a derived built-in type adds.
#[derive(Clone, Copy)]
pub(crate) struct Restricts {
    /// The local name of the restricted type.
    pub(crate) base: &'static str,
    /// The minimum value.
    pub(crate) min: Option<i128>,
    /// The maximum value.
    pub(crate) max: Option<i128>,
}

/// The attributes of the `xml` namespace, and their built-in types.
pub(crate) const XML_ATTRIBUTES: [(&str, &str); 4] =
    [("lang", "language"), ("space", "NCName"), ("base", "anyURI"), ("id", "ID")];

/// The supported types, sorted by name without regard to case.
///
/// The text of `xs:Name` and of the types below it is not checked: their lexical forms need the tables of Unicode.
pub(crate) const BUILT_IN: &[BuiltIn] = &[
    documented("anySimpleType", "String"),
    documented("anyURI", "String"),
    plain("base64Binary", "value::Base64"),
    plain("boolean", "bool"),
    plain("byte", "i8"),
    plain("date", "value::Date"),
    plain("dateTime", "value::DateTime"),
    plain("decimal", "value::Decimal"),
    plain("double", "f64"),
    plain("duration", "value::Duration"),
    documented("ENTITIES", "value::Tokens"),
    documented("ENTITY", "String"),
    plain("float", "f32"),
    plain("gDay", "value::GDay"),
    plain("gMonth", "value::GMonth"),
    plain("gMonthDay", "value::GMonthDay"),
    plain("gYear", "value::GYear"),
    plain("gYearMonth", "value::GYearMonth"),
    plain("hexBinary", "value::HexBinary"),
    documented("ID", "String"),
    documented("IDREF", "String"),
    documented("IDREFS", "value::Tokens"),
    plain("int", "i32"),
    documented("integer", "i64"),
    plain("language", "value::Language"),
    plain("long", "i64"),
    documented("Name", "String"),
    documented("NCName", "String"),
    bounded("negativeInteger", "value::NegativeInteger", "integer", None, Some(-1)),
    documented("NMTOKEN", "String"),
    documented("NMTOKENS", "value::Tokens"),
    documented("nonNegativeInteger", "u64"),
    bounded("nonPositiveInteger", "value::NonPositiveInteger", "integer", None, Some(0)),
    documented("normalizedString", "String"),
    bounded("positiveInteger", "value::PositiveInteger", "nonNegativeInteger", Some(1), None),
    plain("short", "i16"),
    plain("string", "String"),
    plain("time", "value::Time"),
    documented("token", "String"),
    plain("unsignedByte", "u8"),
    plain("unsignedInt", "u32"),
    plain("unsignedLong", "u64"),
    plain("unsignedShort", "u16"),
];

/// The other types: the reason why the generator does not support a type, and the remedy.
const UNSUPPORTED: &[(&str, &str, &str)] = &[
    ("NOTATION", "its values need the namespaces in scope", "use \"xs:token\""),
    (
        "QName",
        "its values need the namespaces in scope",
        "use \"xs:token\" and map the prefixes in the program",
    ),
];

/// The local name of the type of elements with any attributes and any content.
pub(crate) const ANY_TYPE: &str = "anyType";

/// Returns the built-in type with a local name, if the generator supports it.
pub(crate) fn built_in(local: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|built_in| built_in.xsd == local)
}

/// Returns the reason and the remedy for a built-in type that the generator does not support.
pub(crate) fn unsupported(local: &str) -> Option<(&'static str, &'static str)> {
    let mut all = UNSUPPORTED.iter();
    all.find(|(xsd, _, _)| *xsd == local).map(|(_, reason, remedy)| (*reason, *remedy))
}

/// Returns `true` for a built-in type that is a list.
pub(crate) fn is_list(local: &str) -> bool {
    built_in(local).is_some_and(|built_in| built_in.rust == "value::Tokens")
}

/// Returns `true` for a Rust type of built-in types that implements `Copy`.
pub(crate) fn is_copy(rust: &str) -> bool {
    !["String", "value::Base64", "value::Decimal", "value::HexBinary", "value::Language", "value::Tokens"]
        .contains(&rust)
}

const fn plain(xsd: &'static str, rust: &'static str) -> BuiltIn {
    BuiltIn { xsd, rust, is_documented: false, restricts: None }
}

const fn documented(xsd: &'static str, rust: &'static str) -> BuiltIn {
    BuiltIn { xsd, rust, is_documented: true, restricts: None }
}

const fn bounded(
    xsd: &'static str,
    rust: &'static str,
    base: &'static str,
    min: Option<i128>,
    max: Option<i128>,
) -> BuiltIn {
    BuiltIn { xsd, rust, is_documented: false, restricts: Some(Restricts { base, min, max }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_sorted_and_restrict_supported_types() {
        let names = BUILT_IN.iter().map(|built_in| built_in.xsd.to_lowercase());
        assert!(names.is_sorted());
        let mut bases = BUILT_IN.iter().filter_map(|known| known.restricts);
        assert!(bases.all(|restricts| built_in(restricts.base).is_some()));
        assert!(UNSUPPORTED.iter().all(|(xsd, _, _)| built_in(xsd).is_none()));
    }
}
