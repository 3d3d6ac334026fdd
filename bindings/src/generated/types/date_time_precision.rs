// @generated

use ::ews_bindings::xml;

/// Simple type `t:DateTimePrecisionType`.
///
/// Restricts `xs:string`.
/// Global element `t:DateTimePrecision`.
#[doc(alias = "DateTimePrecisionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DateTimePrecision {
    Seconds,
    Milliseconds,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(DateTimePrecision: Milliseconds, Seconds);
