// @generated

use ::ews_bindings::xml;

/// Simple type `t:DayOfWeekIndexType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DayOfWeekIndexType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DayOfWeekIndex {
    First,
    Second,
    Third,
    Fourth,
    Last,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(DayOfWeekIndex: First, Fourth, Last, Second, Third);
