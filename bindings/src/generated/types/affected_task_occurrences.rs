// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    AffectedTaskOccurrences : AllOccurrences, SpecifiedOccurrenceOnly
);
