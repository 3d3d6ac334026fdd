// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContainmentComparisonType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ContainmentComparisonType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    ContainmentComparison: Exact, IgnoreCase, IgnoreCaseAndNonSpacingCharacters,
    IgnoreNonSpacingCharacters, Loose, LooseAndIgnoreCase,
    LooseAndIgnoreCaseAndIgnoreNonSpace, LooseAndIgnoreNonSpace
);
