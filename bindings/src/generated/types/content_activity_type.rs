// @generated

use ::ews_bindings::xml;

/// Simple type `t:ContentActivityType`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ContentActivityType {
    Poll,
    WhiteBoard,
    QAndA,
    Chat,
    Meeting,
    Annotations,
    SharedNotes,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ContentActivityType: Annotations, Chat, Meeting, Poll, QAndA, SharedNotes,
    WhiteBoard
);
