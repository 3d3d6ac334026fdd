// @generated

use ::ews_bindings::xml;

/// Simple type `t:ParticipantActivityRole`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ParticipantActivityRole {
    Organizer,
    Attendee,
    Presenter,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ParticipantActivityRole: Attendee, Organizer, Presenter);
