// @generated from the schemas of version V2018_01_08.

/// Simple type `t:PeopleSuggestionPersonType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PeopleSuggestionPersonType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PeopleSuggestionPerson {
    Unknown,
    Person,
    DistributionList,
    Room,
    Place,
    ModernGroup,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(
    PeopleSuggestionPerson : DistributionList, ModernGroup, Person, Place, Room, Unknown
);
