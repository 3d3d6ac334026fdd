// @generated

use ::ews_bindings::xml;

/// Simple type `t:EmptySuggestionReason`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    EmptySuggestionReason: AttendeesUnavailable, AttendeesUnavailableOrUnknown,
    LocationsUnavailable, OrganizerUnavailable, Unknown
);
