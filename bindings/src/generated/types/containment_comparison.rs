// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContainmentComparisonType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Contains`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contains).
#[doc(alias = "ContainmentComparisonType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContainmentComparison {
    Exact,
    IgnoreCase,
    IgnoreNonSpacingCharacters,
    Loose,
    IgnoreCaseAndNonSpacingCharacters,
    LooseAndIgnoreCase,
    LooseAndIgnoreNonSpace,
    LooseAndIgnoreCaseAndIgnoreNonSpace,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ContainmentComparison {}

rt::open_enum! {
    ContainmentComparison;
    0 Exact;
    1 IgnoreCase;
    2 IgnoreNonSpacingCharacters;
    3 Loose;
    4 IgnoreCaseAndNonSpacingCharacters;
    5 LooseAndIgnoreCase;
    6 LooseAndIgnoreNonSpace;
    7 LooseAndIgnoreCaseAndIgnoreNonSpace;
}
