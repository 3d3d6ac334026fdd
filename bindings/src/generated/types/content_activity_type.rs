// @generated

use ::ews_bindings::rt;

/// Simple type `t:ContentActivityType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for ContentActivityType {}

rt::open_enum! {
    ContentActivityType;
    0 Poll;
    1 WhiteBoard;
    2 QAndA;
    3 Chat;
    4 Meeting;
    5 Annotations;
    6 SharedNotes;
}
