//! The built-in types of XML Schema that the generator supports, with their Rust types.

/// A built-in type.
pub(crate) struct BuiltIn {
    /// The local name in XML Schema.
    pub(crate) xsd: &'static str,
    /// The type in Rust.
    pub(crate) rust: &'static str,
    /// The documentation of a field names the type, because it does not follow from the Rust type.
    pub(crate) is_documented: bool,
}

/// The supported types, sorted by name without regard to case.
pub(crate) const BUILT_IN: &[BuiltIn] = &[
    documented("anyURI", "String"),
    plain("base64Binary", "value::Base64"),
    plain("boolean", "bool"),
    plain("byte", "i8"),
    plain("date", "value::Date"),
    plain("dateTime", "value::DateTime"),
    plain("double", "f64"),
    plain("duration", "value::Duration"),
    plain("float", "f32"),
    plain("int", "i32"),
    documented("integer", "i64"),
    plain("language", "value::Language"),
    plain("long", "i64"),
    documented("NCName", "String"),
    documented("NMTOKEN", "String"),
    documented("nonNegativeInteger", "u64"),
    documented("normalizedString", "String"),
    plain("short", "i16"),
    plain("string", "String"),
    plain("time", "value::Time"),
    documented("token", "String"),
    plain("unsignedByte", "u8"),
    plain("unsignedInt", "u32"),
    plain("unsignedLong", "u64"),
    plain("unsignedShort", "u16"),
];

/// The local name of the type of elements with any attributes and any content.
pub(crate) const ANY_TYPE: &str = "anyType";

/// Returns the built-in type with a local name, if the generator supports it.
pub(crate) fn built_in(local: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|built_in| built_in.xsd == local)
}

const fn plain(xsd: &'static str, rust: &'static str) -> BuiltIn {
    BuiltIn { xsd, rust, is_documented: false }
}

const fn documented(xsd: &'static str, rust: &'static str) -> BuiltIn {
    BuiltIn { xsd, rust, is_documented: true }
}
