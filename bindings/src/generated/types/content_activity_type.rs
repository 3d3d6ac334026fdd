// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    ContentActivityType : Annotations, Chat, Meeting, Poll, QAndA, SharedNotes,
    WhiteBoard
);
