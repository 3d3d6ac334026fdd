//! The identifiers that schema names may not become, by the Rust namespace in which the identifier lands.
//!
//! Rule: a reserved identifier gets a trailing underscore (`String_`); a field that is a keyword becomes a raw
//! identifier (`r#type`) where Rust has one. No conversion of an XSD name ends in an underscore, so the result is
//! always free.

use crate::words::{DEVICES, KEYWORDS, PATH_KEYWORDS, has_word};

/// The Rust namespace in which an identifier lands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    /// The name of a type in `types` or `messages`.
    Type,
    /// The file of a type, which is also a module in `types` or `messages`.
    File,
    /// A field of a struct, which is also a parameter of its constructor.
    Field,
    /// A field of `RequestHeader` or `ResponseHeader`.
    HeaderField,
    /// A variant of an enum.
    Variant,
    /// A constant in `elements`.
    Constant,
}

/// The reserved identifiers, separated by spaces, with the namespaces in which they are reserved. No entry is for
/// [`Space::Constant`]: nothing else in `elements` has a name in capitals.
const RESERVED: &[(&[Space], &str)] = &[
    // The prelude of the standard library: generated code and its macros use its names without a path.
    (
        &[Space::Type],
        "AsMut AsRef AsyncFn AsyncFnMut AsyncFnOnce Box Clone Copy Debug Default DoubleEndedIterator Drop Eq Err \
         ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash Into IntoFuture IntoIterator \
         Iterator None Ok Option Ord PartialEq PartialOrd Result Send Sized Some String Sync ToOwned ToString \
         TryFrom TryInto Unpin Vec",
    ),
    // Type parameters in macros of the runtime that also name a generated type.
    (&[Space::Type], "D I S"),
    // The variant for a value, an element or a type that the schema does not list.
    (&[Space::Variant], "Unlisted"),
    // The field for the base type, and the field for the XML that no other field holds.
    (&[Space::Field], "base kept"),
    // The field for headers that the schema does not list.
    (&[Space::HeaderField], "unlisted"),
    // Keywords that cannot be raw identifiers.
    (&[Space::Type, Space::Variant], "Self"),
    (&[Space::File, Space::Field, Space::HeaderField], PATH_KEYWORDS),
    // Keywords.
    (&[Space::File], KEYWORDS),
    // The module of the constants for global elements.
    (&[Space::File], "elements"),
    // Crates that generated code names, and those of the standard library.
    (&[Space::File], "alloc core ews_bindings serde std"),
    // Names of devices, which cannot be file names on Windows.
    (&[Space::File], DEVICES),
];

/// An identifier, or the one that takes its place where it is reserved.
pub(super) fn unreserved(space: Space, identifier: String) -> String {
    let is_field = matches!(space, Space::Field | Space::HeaderField);
    if RESERVED.iter().any(|(spaces, list)| spaces.contains(&space) && has_word(list, &identifier)) {
        identifier + "_"
    } else if is_field && has_word(KEYWORDS, &identifier) {
        format!("r#{identifier}")
    } else {
        identifier
    }
}

#[cfg(test)]
mod tests {
    use super::{Space, unreserved};

    #[test]
    fn reserved_identifier_is_changed() {
        for (space, identifier, expected) in [
            (Space::Type, "String", "String_"),
            (Space::Type, "Item", "Item"),
            (Space::File, "type", "type_"),
            (Space::File, "elements", "elements_"),
            (Space::Field, "self", "self_"),
            (Space::Field, "base", "base_"),
            (Space::Field, "kept", "kept_"),
            (Space::Field, "type", "r#type"),
            (Space::Type, "Kept", "Kept"),
            (Space::Field, "unlisted", "unlisted"),
            (Space::HeaderField, "unlisted", "unlisted_"),
            (Space::Variant, "Self", "Self_"),
            (Space::Variant, "String", "String"),
            (Space::Constant, "NONE", "NONE"),
        ] {
            assert_eq!(unreserved(space, identifier.to_owned()), expected);
        }
    }
}
