// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    PeopleSuggestionPerson: DistributionList, ModernGroup, Person, Place, Room, Unknown
);
