// @generated

use ::ews_bindings::rt;

/// Simple type `t:EmptySuggestionReason`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmptySuggestionReason {
    Unknown,
    AttendeesUnavailable,
    LocationsUnavailable,
    OrganizerUnavailable,
    AttendeesUnavailableOrUnknown,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for EmptySuggestionReason {}

rt::open_enum! {
    EmptySuggestionReason;
    0 Unknown;
    1 AttendeesUnavailable;
    2 LocationsUnavailable;
    3 OrganizerUnavailable;
    4 AttendeesUnavailableOrUnknown;
}
