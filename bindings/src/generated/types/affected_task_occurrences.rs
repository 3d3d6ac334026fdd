// @generated

use ::ews_bindings::xml;

/// Simple type `t:AffectedTaskOccurrencesType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AffectedTaskOccurrencesType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum AffectedTaskOccurrences {
    AllOccurrences,
    SpecifiedOccurrenceOnly,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(AffectedTaskOccurrences: AllOccurrences, SpecifiedOccurrenceOnly);
