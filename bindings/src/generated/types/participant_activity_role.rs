// @generated

use ::ews_bindings::rt;

/// Simple type `t:ParticipantActivityRole`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ParticipantActivityRole {
    Organizer,
    Attendee,
    Presenter,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ParticipantActivityRole {}

rt::open_enum! {
    ParticipantActivityRole;
    0 Organizer;
    1 Attendee;
    2 Presenter;
}
