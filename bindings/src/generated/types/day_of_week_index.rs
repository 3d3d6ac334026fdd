// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(DayOfWeekIndex : First, Fourth, Last, Second, Third);
