// @generated

use ::ews_bindings::rt;

/// Simple type `t:PeopleSuggestionPersonType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "PeopleSuggestionPersonType")]
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for PeopleSuggestionPerson {}

rt::open_enum! {
    PeopleSuggestionPerson;
    0 Unknown;
    1 Person;
    2 DistributionList;
    3 Room;
    4 Place;
    5 ModernGroup;
}
